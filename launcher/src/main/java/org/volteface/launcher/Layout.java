package org.volteface.launcher;

import java.nio.file.Path;

/**
 * Where the parts of an installation lie.
 *
 * @param home the folder that holds features/ and config/
 * @param bundles the folder that holds the packed bundles
 */
record Layout(Path home, Path bundles) {

    /** The layout that the system properties {@code volteface.home} and {@code volteface.bundles} name. */
    static Layout fromSystemProperties() {
        Path home = Path.of(System.getProperty("volteface.home", "")).toAbsolutePath();
        String bundles = System.getProperty("volteface.bundles");
        return new Layout(home, bundles == null ? home.resolve("bundles") : Path.of(bundles));
    }

    Path feature(String name) {
        return home.resolve("features").resolve(name + ".json");
    }

    Path configuration(String name) {
        return home.resolve("config").resolve(name + ".json");
    }

    /** The folder of what a server keeps, where none is named. */
    Path data() {
        return home.resolve("data");
    }

    /** A path as a reader of a message would write it: below home without the way to it. */
    String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(home.normalize())
                ? home.normalize().relativize(absolute).toString()
                : file.toString();
    }
}
