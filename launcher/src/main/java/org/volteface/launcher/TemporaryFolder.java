package org.volteface.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is gone when the process is, even where a signal ends it. */
final class TemporaryFolder implements AutoCloseable {
    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    static TemporaryFolder create() throws StartFailure {
        try {
            TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory("volteface-"));
            Runtime.getRuntime().addShutdownHook(new Thread(folder::close, "removal of " + folder.path));
            return folder;
        } catch (IOException e) {
            throw new StartFailure("no temporary folder can be made: " + e.getMessage(), e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // Already removed: the hook comes after an orderly end too.
        } catch (IOException | UncheckedIOException e) {
            System.err.println("volteface: " + path + " cannot be removed: " + e.getMessage());
        }
    }
}
