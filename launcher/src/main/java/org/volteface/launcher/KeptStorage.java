package org.volteface.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of a framework's state that is kept from launch to launch, and made anew where nothing starts from it any more. */
final class KeptStorage {
    private final Path folder;
    private final Path suspect;
    private final Path broken;

    KeptStorage(Path folder) {
        this.folder = folder;
        this.suspect = folder.resolveSibling(folder.getFileName() + ".suspect");
        this.broken = folder.resolveSibling(folder.getFileName() + ".broken");
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
        try {
            // The last start may have been killed before it knew whether this is to blame.
            putBack();
            boolean kept = Files.exists(folder);
            try {
                return launch.from(folder);
            } catch (StartFailure failure) {
                if (!kept) {
                    throw failure;
                }
                return startAnew(launch, failure);
            }
        } catch (IOException e) {
            throw new StartFailure(folder + " cannot be made anew: " + e.getMessage(), e);
        }
    }

    private FelixRuntime startAnew(Launch launch, StartFailure failure) throws StartFailure, IOException {
        Files.move(folder, suspect);
        FelixRuntime runtime = startFromNothing(launch);
        try {
            FileTree.remove(broken);
            Files.move(suspect, broken);
        } catch (IOException e) {
            runtime.close();
            throw e;
        }
        System.err.println("volteface: " + folder + " was broken and is made anew, the old one is now " + broken + " ("
                + failure.getMessage() + ")");
        return runtime;
    }

    private FelixRuntime startFromNothing(Launch launch) throws StartFailure, IOException {
        try {
            return launch.from(folder);
        } catch (StartFailure e) {
            putBack();
            throw e;
        }
    }

    /** Puts what is under suspicion back in its place, if anything is. */
    private void putBack() throws IOException {
        if (Files.exists(suspect)) {
            FileTree.remove(folder);
            Files.move(suspect, folder);
        }
    }
}
