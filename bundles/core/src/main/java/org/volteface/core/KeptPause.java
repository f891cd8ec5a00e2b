package org.volteface.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether nothing is redone of what other analysers made: what an admin said last, also before the last start. */
final class KeptPause {
    private final Optional<Path> file;
    private volatile boolean held;

    /** Kept by a file that is there while it lasts; without one only until the end. */
    KeptPause(Optional<Path> file) {
        this.file = file;
        this.held = file.filter(Files::exists).isPresent();
    }

    boolean isHeld() {
        return held;
    }

    synchronized void set(boolean now) throws IOException {
        if (file.isPresent() && now) {
            Files.createDirectories(file.get().toAbsolutePath().getParent());
            Files.writeString(file.get(), "Re-analysis is paused for as long as this file is here at a start.\n");
        } else if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
        held = now;
    }
}
