package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** The file that an installed bundle came as, to the byte, as Felix keeps it in its storage. */
final class KeptOriginal {
    private static final Pattern REVISION = Pattern.compile("version(\\d+)\\.(\\d+)");
    private static final String JAR = "bundle.jar";

    private KeptOriginal() {}

    /** The file of a bundle; empty where the framework has not kept one, such as for a bundle that is a folder. */
    static Optional<Path> of(Bundle bundle, @Nullable String storage) throws IOException {
        if (storage == null) {
            return Optional.empty();
        }
        Path folder = Path.of(storage).resolve("bundle" + bundle.getBundleId());
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> revisions = Files.list(folder)) {
            Optional<Path> latest = revisions
                    .filter(revision -> Files.isRegularFile(revision.resolve(JAR)))
                    .filter(revision -> REVISION.matcher(name(revision)).matches())
                    .max(Comparator.<Path>comparingLong(revision -> number(revision, 1))
                            .thenComparingLong(revision -> number(revision, 2)))
                    .map(revision -> revision.resolve(JAR));
            return latest.isPresent() && is(bundle, latest.get()) ? latest : Optional.empty();
        }
    }

    /** Whether the file says the name and version that the bundle has: the layout of the storage is the framework's own. */
    private static boolean is(Bundle bundle, Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            @Nullable Manifest manifest = jar.getManifest();
            if (manifest == null) {
                return false;
            }
            Attributes says = manifest.getMainAttributes();
            return says.getValue(Constants.BUNDLE_SYMBOLICNAME) != null
                    && says.getValue(Constants.BUNDLE_SYMBOLICNAME)
                            .split(";", 2)[0]
                            .strip()
                            .equals(bundle.getSymbolicName())
                    && bundle.getVersion().toString().equals(version(says));
        }
    }

    private static String version(Attributes says) {
        return Version.parseVersion(says.getValue(Constants.BUNDLE_VERSION)).toString();
    }

    private static String name(Path revision) {
        return String.valueOf(revision.getFileName());
    }

    private static long number(Path revision, int group) {
        Matcher matcher = REVISION.matcher(name(revision));
        return matcher.matches() ? Long.parseLong(matcher.group(group)) : -1;
    }
}
