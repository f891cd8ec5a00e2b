package org.volteface.system.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What authors do wrong, done to projects as the kit makes them, with what they have to be told. */
final class Mistakes {
    private static final String CONFIDENCE = "        confidence = config.confidence();\n";
    private static final String CALL = "        Passage passage = statement.draft().passage();\n";
    private static final String REFERENCE = "@org.osgi.service.component.annotations.Reference";
    private static final String IMPORTS = "-reproducible: true\n";

    /** Changes of a text in a project. */
    private record Mistake(String role, String file, Map<String, String> changes, String told) {}

    private static final Map<String, Mistake> ALL = Map.of(
            "range", pom("org.volteface.api.*;version=\"[2,3)\"", "build it against the api of this one"),
            "lacking",
                    pom(
                            "com.google.common.collect;version=\"[30,31)\"",
                            "put the package into the bundle (bnd: -conditionalpackage)"),
            "norole",
                    classifier(
                            Map.of("@Component(", "// @Component(", "@Designate(", "// @Designate("),
                            "let a @Component implement one"),
            "activation",
                    classifier(
                            after(CONFIDENCE, "if (confidence > 0) throw new IllegalStateException(\"no list\");"),
                            "IllegalStateException: no list at org.example.activation.ActivationStanceClassifier.<init>"),
            "waiting",
                    classifier(
                            Map.of(
                                    "Classifier(Config",
                                    "Classifier(" + REFERENCE + " Comparable<String> other, Config"),
                            "needs the service java.lang.Comparable, which nobody offers"),
            "state",
                    classifier(
                            Map.of(
                                    "double UNKNOWN = 0.1;",
                                    "double UNKNOWN = 0.1; private int calls;",
                                    "(\n                side,",
                                    "(\n                calls++ % 2 == 0 ? StanceLabel.NONE : side,"),
                            "let its fields be final and hold nothing but its settings"),
            "outside",
                    new Mistake(
                            "extractor",
                            "Extractor.java",
                            Map.of(
                                    "Span content = span(words.subList(verb + 1, words.size()));",
                                    "Span content = new Span(0, text.document().text().length() + 7);"),
                            "spans count in UTF-16 units from the beginning of the field"),
            "sameform",
                    new Mistake(
                            "renderer",
                            "Renderer.java",
                            Map.of("return \"sameform\";", "return \"html\";"),
                            "\"html\", as org.volteface.reporting@1.0.0"),
            "throwing",
                    classifier(
                            after(CALL, "if (confidence > 0) throw new IllegalStateException(\"7 of 3\");"),
                            "7 of 3 (org.example.throwing.ThrowingStanceClassifier.classify("),
            "hanging",
                    classifier(
                            after(CALL, "while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();"),
                            "took longer than 5.0 s and was stopped: does it wait for something"));

    /** The names of the projects with mistakes. */
    static final List<String> NAMES = ALL.keySet().stream().sorted().toList();

    private Mistakes() {}

    /** What makes a project: its name and its role. */
    @FunctionalInterface
    interface Maker {
        String make(String name, String role) throws Exception;
    }

    /** Makes them all in {@code folder}, without tests, which would find some of them out. */
    static List<String> in(Path folder, Maker maker) throws Exception {
        List<String> made = new ArrayList<>();
        for (String name : NAMES) {
            Mistake mistake = ALL.get(name);
            Path project = folder.resolve(maker.make(name, mistake.role()));
            change(found(project, mistake.file()), mistake);
            Files.delete(found(project, "Test.java"));
            made.add(name);
        }
        return made;
    }

    /** A part of what is said to the author of {@code name}. */
    static String told(String name) {
        return ALL.get(name).told();
    }

    private static Mistake pom(String wrongImport, String told) {
        return new Mistake("stance", "pom.xml", after(IMPORTS, "Import-Package: " + wrongImport + ", *"), told);
    }

    private static Mistake classifier(Map<String, String> changes, String told) {
        return new Mistake("stance", "Classifier.java", changes, told);
    }

    private static Map<String, String> after(String line, String another) {
        return Map.of(line, line + another + "\n");
    }

    private static void change(Path file, Mistake mistake) throws IOException {
        String text = Files.readString(file);
        for (Map.Entry<String, String> change : mistake.changes().entrySet()) {
            if (!text.contains(change.getKey())) {
                throw new IllegalStateException(file + " has no " + change.getKey());
            }
            text = text.replace(change.getKey(), change.getValue());
        }
        Files.writeString(file, text);
    }

    private static Path found(Path project, String ending) {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(project + " has no " + ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
