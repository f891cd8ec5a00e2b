package org.volteface.deployer.verification;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.volteface.deployer.staging.Refused;

/** The headers of a bundle's manifest. */
final class Headers {
    private static final Pattern SYMBOLIC_NAME =
            Pattern.compile("[\\w-]+(\\.[\\w-]+)*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String BUILD = "build it with bnd (bnd-maven-plugin), which writes the manifest of a bundle";

    private final Manifest manifest;

    private Headers(Manifest manifest) {
        this.manifest = manifest;
    }

    /** Reads the headers of what must be a bundle. */
    static Headers of(JarFile jar) throws Refused, IOException {
        Manifest manifest = jar.getManifest();
        if (manifest == null) {
            throw new Refused("it is no bundle: it has no META-INF/MANIFEST.MF; " + BUILD);
        }
        Headers headers = new Headers(manifest);
        headers.check();
        return headers;
    }

    private void check() throws Refused {
        String edition = text(Constants.BUNDLE_MANIFESTVERSION);
        if (!edition.equals("2")) {
            throw new Refused(
                    edition.isEmpty()
                            ? "it is a jar but no bundle: its manifest has no Bundle-ManifestVersion; " + BUILD
                            : "its Bundle-ManifestVersion is " + edition + ", and only 2 is known; " + BUILD);
        }
        String name = symbolicName();
        if (!SYMBOLIC_NAME.matcher(name).matches()) {
            throw new Refused(
                    name.isEmpty()
                            ? "its manifest has no Bundle-SymbolicName: give the bundle a name of its own"
                            : "its Bundle-SymbolicName \"" + name
                                    + "\" is no symbolic name: letters, digits, - and _ in parts with dots between them");
        }
        checkVersion();
        List<Clause> host = clauses(Constants.FRAGMENT_HOST);
        if (!host.isEmpty()) {
            throw new Refused(
                    "it is a fragment of " + String.join(", ", host.get(0).paths())
                            + ", which would have to be stopped and started for it: make it a bundle");
        }
    }

    private void checkVersion() throws Refused {
        String version = text(Constants.BUNDLE_VERSION);
        if (version.isEmpty()) {
            throw new Refused(
                    "its manifest has no Bundle-Version, by which it is told from the one before and the next");
        }
        try {
            Version.parseVersion(version);
        } catch (IllegalArgumentException e) {
            throw new Refused(
                    "its Bundle-Version \"" + version
                            + "\" is no version: three numbers and perhaps a word, such as 1.0.2" + " or 1.0.2.beta",
                    e);
        }
    }

    String symbolicName() {
        List<Clause> clauses = clauses(Constants.BUNDLE_SYMBOLICNAME);
        return clauses.isEmpty()
                ? ""
                : clauses.get(0).paths().stream().findFirst().orElse("");
    }

    String version() {
        return Version.parseVersion(text(Constants.BUNDLE_VERSION)).toString();
    }

    List<Clause> clauses(String header) {
        return Clause.parse(text(header));
    }

    /** The names of the entries that the manifest says something about, as it does of signed ones. */
    Set<String> sections() {
        return manifest.getEntries().keySet();
    }

    private String text(String header) {
        @Nullable String value = manifest.getMainAttributes().getValue(header);
        return value == null ? "" : value.strip();
    }
}
