package org.volteface.deployer.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what is needed for a moment. What an earlier run left in it, as it was killed, is cleared away at the start. */
public final class ScratchFolder {
    private ScratchFolder() {}

    /** Opens an empty folder. No other instance may use it. */
    public static Path empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path left : tree(folder)) {
            if (!left.equals(folder)) {
                Files.deleteIfExists(left);
            }
        }
        return folder;
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        for (Path file : tree(folder)) {
            Files.deleteIfExists(file);
        }
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
