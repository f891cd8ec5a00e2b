package org.volteface.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A folder that is gone when the process is, even where a signal ends it. */
final class TemporaryFolder implements AutoCloseable {
    private static final int ATTEMPTS = 50;

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
        @Nullable IOException last = null;
        // Where a signal ends the process, the framework may still be writing into the folder that is removed.
        for (int i = 0; i < ATTEMPTS && Files.exists(path); i++) {
            try {
                FileTree.remove(path);
            } catch (IOException e) {
                last = e;
            }
        }
        if (last != null && Files.exists(path)) {
            System.err.println("volteface: " + path + " cannot be removed: " + last);
        }
    }
}
