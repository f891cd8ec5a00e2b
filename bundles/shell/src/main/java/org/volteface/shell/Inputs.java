package org.volteface.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The inputs that a command names: files, the files of folders, or standard input. */
final class Inputs {
    /** The name of standard input. */
    static final String STANDARD = "-";

    private final List<String> names;

    private Inputs(List<String> names) {
        this.names = List.copyOf(names);
    }

    /**
     * The inputs of these names, standard input where there are none. A folder stands for the files in it, in the order of their
     * names, without hidden ones.
     */
    static Inputs of(List<String> names) throws UsageException {
        List<String> expanded = new ArrayList<>();
        for (String name : names) {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                expanded.addAll(files(path));
            } else if (name.equals(STANDARD) || Files.isReadable(path)) {
                expanded.add(name);
            } else {
                throw new UsageException("there is no readable file '" + name + "'");
            }
        }
        return new Inputs(names.isEmpty() ? List.of(STANDARD) : expanded);
    }

    List<String> names() {
        return names;
    }

    /** What stands before a notice about one of the inputs: its name where there are several. */
    String label(String name) {
        return names.size() == 1 ? "" : name + ": ";
    }

    /** What stands before a notice about an input as a whole: always its name. */
    static String whole(String name) {
        return (name.equals(STANDARD) ? "standard input" : name) + ": ";
    }

    /** Opens an input. */
    static InputStream open(String name, Terminal terminal) throws IOException {
        return name.equals(STANDARD) ? terminal.in() : Files.newInputStream(Path.of(name));
    }

    private static List<String> files(Path folder) throws UsageException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && !file.getFileName().toString().startsWith("."))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UsageException("the folder '" + folder + "' cannot be read: " + e.getMessage());
        }
    }
}
