package org.volteface.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureConfiguration;
import org.osgi.service.feature.FeatureExtension;
import org.osgi.service.feature.FeatureService;

/**
 * A feature as read from its OSGi Feature JSON (Compendium chapter 159). The start level of a bundle is its metadata
 * {@code bundleStartLevel}, and the extension {@code framework-launching-properties} holds properties of the framework, both as
 * chapter 160 names them.
 *
 * @param bundles what to install, in the file's order
 * @param configurations settings by PID, then by key
 * @param properties framework properties
 */
record FeatureFile(
        List<BundleFile> bundles, Map<String, Map<String, Object>> configurations, Map<String, String> properties) {

    /** The framework property that names, as {@code PID/key}, the setting which takes the symbolic names of guests. */
    static final String PREFERENCE = "volteface.guest.preference";

    FeatureFile {
        bundles = List.copyOf(bundles);
        configurations = Map.copyOf(configurations);
        properties = Map.copyOf(properties);
    }

    /** Reads a feature whose bundles lie in a folder as {@code artifactId-version.jar}. */
    static FeatureFile read(Path file, Path bundleFolder) throws StartFailure {
        try {
            Feature feature = parse(file);
            List<BundleFile> bundles = new ArrayList<>();
            for (FeatureBundle bundle : feature.getBundles()) {
                bundles.add(packed(bundle, bundleFolder));
            }
            Map<String, Map<String, Object>> configurations = new LinkedHashMap<>();
            for (FeatureConfiguration configuration :
                    feature.getConfigurations().values()) {
                configurations.put(configuration.getPid(), configuration.getValues());
            }
            return new FeatureFile(bundles, configurations, properties(feature));
        } catch (IOException | JsonException | IllegalArgumentException | ClassCastException e) {
            throw new StartFailure(file + ": is not a feature that can be read: " + e.getMessage(), e);
        }
    }

    /**
     * The setting that makes the bundles of this feature prefer the guests; none where the feature names no setting for it.
     */
    SettingsFile preferring(List<GuestBundle> guests) {
        if (guests.isEmpty() || !properties.containsKey(PREFERENCE)) {
            return new SettingsFile("", Map.of());
        }
        String[] setting = properties.get(PREFERENCE).split("/", 2);
        String[] names = guests.stream().map(GuestBundle::symbolicName).toArray(String[]::new);
        return new SettingsFile("--with", Map.of(setting[0], Map.of(setting[1], names)));
    }

    private static Feature parse(Path file) throws IOException, StartFailure {
        if (!Files.isRegularFile(file)) {
            throw new StartFailure("there is no feature " + file);
        }
        FeatureService service =
                ServiceLoader.load(FeatureService.class).findFirst().orElseThrow();
        try (Reader reader = Files.newBufferedReader(file)) {
            return service.readFeature(reader);
        }
    }

    private static BundleFile packed(FeatureBundle bundle, Path folder) throws StartFailure {
        String name = bundle.getID().getArtifactId() + "-" + bundle.getID().getVersion() + ".jar";
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new StartFailure("bundle " + bundle.getID() + " is not packed: there is no " + file);
        }
        Object level = bundle.getMetadata().get("bundleStartLevel");
        return new BundleFile(
                bundle.getID().toString(),
                file,
                level == null ? BundleFile.DEFAULT_START_LEVEL : Integer.parseInt(level.toString()));
    }

    private static Map<String, String> properties(Feature feature) {
        FeatureExtension extension = feature.getExtensions().get("framework-launching-properties");
        Map<String, String> properties = new LinkedHashMap<>();
        if (extension != null) {
            try (JsonReader reader = Json.createReader(new StringReader(extension.getJSON()))) {
                reader.readObject()
                        .forEach((key, value) -> properties.put(
                                key, value instanceof JsonString string ? string.getString() : value.toString()));
            }
        }
        return properties;
    }
}
