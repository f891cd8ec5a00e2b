package org.volteface.launcher;

import java.nio.file.Path;

/**
 * A bundle that is to be installed.
 *
 * @param id what it is known by, also as its location in the framework: the id in its feature, or the path of a jar named on the
 *     command line
 * @param file the jar
 * @param startLevel the start level it is started at, from 1
 */
record BundleFile(String id, Path file, int startLevel) {

    /** The start level of a bundle for which none is given. */
    static final int DEFAULT_START_LEVEL = 10;

    BundleFile {
        if (startLevel < 1) {
            throw new IllegalArgumentException(id + ": start level " + startLevel + " is below 1");
        }
    }
}
