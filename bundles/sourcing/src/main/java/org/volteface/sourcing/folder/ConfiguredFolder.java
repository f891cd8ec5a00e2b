package org.volteface.sourcing.folder;

import java.nio.file.Path;

/** A folder as somebody configured it. */
public final class ConfiguredFolder {
    private ConfiguredFolder() {}

    /**
     * The path of a folder.
     *
     * @param pid the configuration that names it
     * @throws IllegalArgumentException if it names none
     */
    public static Path of(String pid, String folder) {
        if (folder.isBlank()) {
            throw new IllegalArgumentException(pid + ": folder: names no folder");
        }
        return Path.of(folder);
    }
}
