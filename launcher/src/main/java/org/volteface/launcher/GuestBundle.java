package org.volteface.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;

/**
 * A bundle named on the command line, used in place of the installed one that does the same work.
 *
 * @param bundle the jar
 * @param symbolicName its symbolic name
 */
record GuestBundle(BundleFile bundle, String symbolicName) {

    /** Reads a jar's manifest. */
    static GuestBundle read(Path jar) throws StartFailure {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            @Nullable Manifest manifest = file.getManifest();
            @Nullable
            String name =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
            if (name == null) {
                throw new StartFailure(jar + ": is a jar but no bundle: its manifest has no Bundle-SymbolicName");
            }
            BundleFile bundle = new BundleFile(jar.toAbsolutePath().toString(), jar, BundleFile.DEFAULT_START_LEVEL);
            return new GuestBundle(bundle, name.split(";", 2)[0].trim());
        } catch (IOException e) {
            throw new StartFailure(jar + ": is not a jar: " + e.getMessage(), e);
        }
    }
}
