package org.volteface.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The inputs that a command names: files, the files of folders, or standard input. */
final class Inputs {
    /** The name of standard input. */
    static final String STANDARD = "-";

    private final List<String> names = new ArrayList<>();
    private final List<String> emptyFolders = new ArrayList<>();

    private Inputs() {}

    /**
     * The inputs of these names, standard input where there are none. A folder stands for the files in it whose names pass, in the
     * order of their names.
     */
    static Inputs of(List<String> names, Predicate<String> passes) throws UsageException {
        Inputs inputs = new Inputs();
        for (String name : names) {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                inputs.addFolder(path, passes);
            } else {
                inputs.addFile(name);
            }
        }
        if (names.isEmpty()) {
            inputs.names.add(STANDARD);
        }
        return inputs;
    }

    /** The inputs of these names, none of them a folder; standard input where there are none. */
    static Inputs files(List<String> names) throws UsageException {
        for (String name : names) {
            if (Files.isDirectory(Path.of(name))) {
                throw new UsageException("'" + name + "' is a folder, not a file");
            }
        }
        return of(names, name -> false);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** The folders in which no file is to be read. */
    List<String> emptyFolders() {
        return List.copyOf(emptyFolders);
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

    private void addFile(String name) throws UsageException {
        if (!name.equals(STANDARD) && !Files.isReadable(Path.of(name))) {
            throw new UsageException("there is no readable file '" + name + "'");
        }
        names.add(name);
    }

    private void addFolder(Path folder, Predicate<String> passes) throws UsageException {
        try (Stream<Path> all = Files.list(folder)) {
            List<String> files = all.filter(file -> Files.isRegularFile(file)
                            && passes.test(file.getFileName().toString()))
                    .map(Path::toString)
                    .sorted()
                    .toList();
            names.addAll(files);
            if (files.isEmpty()) {
                emptyFolders.add(folder.toString());
            }
        } catch (IOException e) {
            throw new UsageException("the folder '" + folder + "' cannot be read: " + e.getMessage());
        }
    }
}
