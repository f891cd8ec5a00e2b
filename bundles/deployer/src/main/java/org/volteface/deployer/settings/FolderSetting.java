package org.volteface.deployer.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A setting that names a folder. What watches it would say only in the log, and only later, that it cannot be had. */
final class FolderSetting {
    private static final String KEY = "folder";

    private FolderSetting() {}

    /** Why a value cannot be had, in words for a person; empty where the folder is there, or was made, or the setting names none. */
    static Optional<String> objection(String key, Object value) {
        if (!key.equals(KEY) || !(value instanceof String name) || name.isBlank()) {
            return Optional.empty();
        }
        try {
            Path folder = Path.of(name);
            if (!folder.isAbsolute()) {
                return Optional.of("\"" + name + "\" would lie where the server was started: name it from the root, as "
                        + folder.toAbsolutePath());
            }
            Files.createDirectories(folder);
            return Files.isReadable(folder) ? Optional.empty() : Optional.of("\"" + name + "\" cannot be read");
        } catch (IOException | InvalidPathException e) {
            return Optional.of("\"" + name + "\" is no folder that can be made (" + e.getMessage() + ")");
        }
    }
}
