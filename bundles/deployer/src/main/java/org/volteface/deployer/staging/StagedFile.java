package org.volteface.deployer.staging;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A whole file that is kept under the hash of its content.
 *
 * @param path where it is kept
 * @param sha256 the SHA-256 of its content, in hexadecimal digits
 * @param size its length in bytes
 */
public record StagedFile(Path path, String sha256, long size) {
    /** Refuses null. */
    public StagedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sha256, "sha256");
    }
}
