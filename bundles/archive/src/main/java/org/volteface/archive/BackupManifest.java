package org.volteface.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.volteface.api.archive.Soundness;

/**
 * What a backup says of itself.
 *
 * @param format which form the backup has
 * @param made when
 * @param schema the version of the archive's schema
 * @param archive what the copy of the archive was found to hold
 * @param parts the files in it, but for this one
 */
record BackupManifest(int format, Instant made, int schema, Soundness archive, List<Part> parts) {
    /** The one form that there is. */
    static final int FORMAT = 1;

    /** The name of the part that is the manifest. */
    static final String NAME = "manifest.json";

    /** What is read of a file that anybody may have written is checked. */
    BackupManifest {
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(archive, "archive");
        parts = List.copyOf(parts);
    }

    /**
     * A file in a backup.
     *
     * @param name its path in the data folder, with slashes
     * @param size in bytes
     * @param sha256 the hash of its content, in hexadecimal digits
     */
    record Part(String name, long size, String sha256) {
        /** Refuses null. */
        Part {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sha256, "sha256");
        }
    }
}
