package org.volteface.system.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.volteface.system.House;

/** The classes that stand on the pages on the roles, each with the contract of its role as its test, in one project. */
final class DocumentedRoles {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package (.+);$");
    private static final Pattern CLASS = Pattern.compile("(?m)^public final class (\\w+) implements (\\w+) \\{$");

    /** What the contract of an interface asks a test for. */
    private static final Map<String, String> ASKED = Map.of(
            "DocumentSource", "source",
            "TextAnalyser", "analyser",
            "StatementExtractor", "extractor",
            "ActorResolver", "resolver",
            "KnowledgePack", "pack",
            "StanceClassifier", "classifier",
            "ContradictionDetector", "detector",
            "ReportRenderer", "renderer");

    private DocumentedRoles() {}

    /** Puts those of all pages into a project, in the place of what is in it. */
    static void into(Path project) throws IOException {
        delete(project.resolve("src"));
        for (String role : ExtensionKitTest.ROLES) {
            String page = Files.readString(House.ROOT.resolve("docs/extending/" + role + ".md"));
            Matcher block = found(BLOCK, page, role);
            write(project, block.group(1), role);
        }
    }

    private static void write(Path project, String source, String role) throws IOException {
        String inPackage = found(PACKAGE, source, role).group(1);
        Matcher type = found(CLASS, source, role);
        String face = type.group(2);
        String imported = found(Pattern.compile("import (org\\.volteface\\.api\\.\\w+\\." + face + ");"), source, role)
                .group(1);
        String test = """
                package %s;

                class %sTest extends org.volteface.contracts.%sContract {
                    @Override
                    protected %s %s() {
                        return new %s();
                    }
                }
                """.formatted(inPackage, type.group(1), face, imported, ASKED.get(face), type.group(1));
        file(project.resolve("src/main/java"), inPackage, type.group(1), source);
        file(project.resolve("src/test/java"), inPackage, type.group(1) + "Test", test);
    }

    private static void file(Path root, String inPackage, String name, String text) throws IOException {
        Path folder = Files.createDirectories(root.resolve(inPackage.replace('.', '/')));
        Files.writeString(folder.resolve(name + ".java"), text);
    }

    private static Matcher found(Pattern pattern, String text, String role) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("docs/extending/" + role + ".md has nothing like " + pattern);
        }
        return matcher;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
