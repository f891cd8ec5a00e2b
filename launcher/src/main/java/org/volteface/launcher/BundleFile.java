package org.volteface.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A bundle that is to be installed.
 *
 * @param id what it is known by: the id in its feature, or the path of a jar named on the command line
 * @param file the jar
 * @param startLevel the start level it is started at, from 1
 */
record BundleFile(String id, Path file, int startLevel) {

    /** The start level of a bundle for which none is given. */
    static final int DEFAULT_START_LEVEL = 10;

    /** Every location that this launcher gives begins so, which tells its bundles from those deployed by others. */
    static final String LOCATION_PREFIX = "feature:";

    BundleFile {
        if (startLevel < 1) {
            throw new IllegalArgumentException(id + ": start level " + startLevel + " is below 1");
        }
    }

    /** The bundle's location: id, size and time of its file, so that a changed file is another location. */
    String location() throws StartFailure {
        try {
            return LOCATION_PREFIX + id + "?" + Files.size(file) + "-"
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new StartFailure(file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
