package org.volteface.system.api;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The exported packages of a jar as bnd's differ sees them, written as one line an element and read back. What a class
 * only inherits from the platform is left out, so that the listing is the same on every JDK.
 */
final class ApiListing {
    private static final String INDENT = "  ";
    private static final Set<String> PLATFORM = Stream.of(Object.class, Enum.class, Record.class, Throwable.class)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .map(ApiListing::signature)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<Type> LISTED = Set.of(
            Type.PACKAGE,
            Type.VERSION,
            Type.CLASS,
            Type.INTERFACE,
            Type.ENUM,
            Type.ANNOTATION,
            Type.METHOD,
            Type.FIELD,
            Type.ACCESS,
            Type.RETURN,
            Type.EXTENDS,
            Type.IMPLEMENTS,
            Type.ANNOTATED);
    private static final Map<String, Delta> SMALL_LOSSES = Map.of(
            "access abstract", Delta.MINOR,
            "access final", Delta.MINOR,
            "access protected", Delta.MINOR,
            "annotated org.osgi.annotation.versioning.ConsumerType", Delta.MICRO,
            "annotated org.osgi.annotation.versioning.ProviderType", Delta.MICRO);

    private ApiListing() {}

    /** The tree of the packages that {@code jar} exports. */
    static Tree of(Path jar) throws Exception {
        Tree whole = new DiffPluginImpl().tree(jar.toFile());
        return new DiffPluginImpl().deserialize(pruned(whole.get("<api>")));
    }

    /** One line for each element, indented by its depth. */
    static List<String> write(Tree tree) {
        List<String> lines = new ArrayList<>();
        for (Tree child : sorted(tree)) {
            write(child, "", lines);
        }
        return lines;
    }

    /** The tree that {@link #write} wrote. */
    static Tree read(List<String> lines) throws Exception {
        Tree.Data root = data(Type.API, "<api>", Delta.CHANGED);
        Deque<Tree.Data> path = new ArrayDeque<>(List.of(root));
        for (String line : lines) {
            int depth = (line.length() - line.stripLeading().length()) / INDENT.length();
            while (path.size() > depth + 1) {
                path.pop();
            }
            Tree.Data element = element(line.strip());
            Tree.Data parent = path.getFirst();
            parent.children = Arrays.copyOf(parent.children, parent.children.length + 1);
            parent.children[parent.children.length - 1] = element;
            path.push(element);
        }
        return new DiffPluginImpl().deserialize(root);
    }

    private static void write(Tree tree, String indent, List<String> lines) {
        lines.add(indent + line(tree.getType(), tree.getName()));
        for (Tree child : sorted(tree)) {
            write(child, indent + INDENT, lines);
        }
    }

    private static Tree.Data element(String line) {
        String[] words = line.split(" ", 2);
        Type type = Type.valueOf(words[0].toUpperCase(Locale.ROOT));
        return data(type, words[1], type == Type.VERSION ? Delta.IGNORED : loss(line));
    }

    private static Tree.Data data(Type type, String name, Delta loss) {
        Tree.Data data = new Tree.Data();
        data.type = type;
        data.name = name;
        data.add = type == Type.VERSION ? Delta.IGNORED : Delta.MINOR;
        data.rem = loss;
        data.children = new Tree.Data[0];
        return data;
    }

    private static Tree.Data pruned(Tree tree) {
        Tree.Data data = data(tree.getType(), tree.getName(), tree.ifRemoved());
        data.add = tree.ifAdded();
        data.children = Arrays.stream(tree.getChildren())
                .filter(ApiListing::isListed)
                .map(ApiListing::pruned)
                .toArray(Tree.Data[]::new);
        return data;
    }

    private static boolean isListed(Tree tree) {
        return switch (tree.getType()) {
            case METHOD -> !PLATFORM.contains(tree.getName());
            case ANNOTATED -> SMALL_LOSSES.containsKey(line(tree.getType(), tree.getName()));
            case EXTENDS, IMPLEMENTS -> !tree.getName().startsWith("java.lang.constant.");
            default -> LISTED.contains(tree.getType());
        };
    }

    private static Delta loss(String line) {
        return SMALL_LOSSES.getOrDefault(line, Delta.MAJOR);
    }

    private static String line(Type type, String name) {
        return type.name().toLowerCase(Locale.ROOT) + " " + name;
    }

    private static List<Tree> sorted(Tree tree) {
        return Arrays.stream(tree.getChildren())
                .sorted(Comparator.comparing(Tree::getType).thenComparing(Tree::getName))
                .toList();
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }
}
