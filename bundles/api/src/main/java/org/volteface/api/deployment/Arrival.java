package org.volteface.api.deployment;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that arrives to be deployed.
 *
 * @param file where it lies; it is copied, and stays
 * @param name what it is called by whoever brings it
 * @param by who brings it
 * @param force whether it may restart the platform itself
 */
public record Arrival(Path file, String name, String by, boolean force) {
    /** Refuses null. */
    public Arrival {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(by, "by");
    }
}
