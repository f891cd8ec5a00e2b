package org.volteface.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the parts of the house lie once they are built. */
public final class House {
    /** The folder that holds the whole project. */
    public static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private static final Path BUNDLES = ROOT.resolve("bundles");

    private House() {}

    /** The names of the bundles, which are their folders' too. */
    public static List<String> bundles() {
        return folder(BUNDLES)
                .filter(path -> Files.exists(path.resolve("pom.xml")))
                .map(path -> path.getFileName().toString())
                .sorted()
                .toList();
    }

    /** The jar that a bundle was built into. */
    public static Path jar(String bundle) {
        return folder(BUNDLES.resolve(bundle).resolve("target"))
                .filter(path -> path.getFileName().toString().matches(bundle + "-[0-9.]+(-SNAPSHOT)?\\.jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(bundle + " is not built"));
    }

    /** The folder of a bundle's sources. */
    public static Path sources(String bundle) {
        return BUNDLES.resolve(bundle).resolve("src/main/java");
    }

    /** The names of the features, in the order of their names. */
    public static List<String> features() {
        return folder(ROOT.resolve("features"))
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".json"))
                .map(name -> name.substring(0, name.length() - ".json".length()))
                .sorted()
                .toList();
    }

    /** The archive that is handed out. */
    public static Path distribution() {
        return folder(ROOT.resolve("features/target"))
                .filter(path -> path.getFileName().toString().endsWith(".tar.gz"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no archive is packed: mvn package does it"));
    }

    private static Stream<Path> folder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
