package org.volteface.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of a framework's state that is kept from launch to launch, and made anew where nothing starts from it any more. */
final class KeptStorage {
    private final Path folder;

    KeptStorage(Path folder) {
        this.folder = folder;
    }

    /** What starts a framework from a folder. */
    @FunctionalInterface
    interface Launch {
        FelixRuntime from(Path storage) throws StartFailure;
    }

    /**
     * Launches from what is kept; where that fails, from nothing. If that works, what was kept is broken and is put aside; otherwise it is
     * not to blame and stays.
     */
    FelixRuntime start(Launch launch) throws StartFailure {
        boolean kept = Files.exists(folder);
        try {
            return launch.from(folder);
        } catch (StartFailure failure) {
            if (!kept) {
                throw failure;
            }
            return startAnew(launch, failure);
        }
    }

    private FelixRuntime startAnew(Launch launch, StartFailure failure) throws StartFailure {
        Path broken = folder.resolveSibling(folder.getFileName() + ".broken");
        try {
            FileTree.remove(broken);
            Files.move(folder, broken);
            try {
                FelixRuntime runtime = launch.from(folder);
                System.err.println("volteface: " + folder + " was broken and is made anew, the old one is now " + broken
                        + " (" + failure.getMessage() + ")");
                return runtime;
            } catch (StartFailure e) {
                FileTree.remove(folder);
                Files.move(broken, folder);
                throw e;
            }
        } catch (IOException e) {
            throw new StartFailure(folder + " cannot be made anew: " + e.getMessage(), e);
        }
    }
}
