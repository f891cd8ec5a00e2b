package org.volteface.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reader of what a request names in an installation. */
final class PlanReader {
    /** The configuration that only a server has, and only where it takes in the samples. */
    private static final String SAMPLES = "samples";

    /** The placeholder for the address of the console. */
    private static final String ADDRESS = "address";

    private final Layout layout;
    private final Placeholders placeholders;

    PlanReader(Layout layout, Placeholders placeholders) {
        this.layout = layout;
        this.placeholders = placeholders;
    }

    /**
     * Reads features, configuration and guests. The later layer wins: features, config/, what the guests need, a server's samples,
     * overlays.
     */
    LaunchPlan read(LaunchRequest request) throws StartFailure {
        Parts parts = parts(request);
        Map<String, String> properties = properties(parts.features());
        Placeholders first = request.server().isPresent() ? placeholders.with(ADDRESS, "") : placeholders;
        Settings settings = settings(request, parts, first);
        Optional<WebListener> listener = WebListener.of(settings.valuesByPid());
        if (listener.isPresent()) {
            properties.putAll(listener.get().properties());
            // The address is known once the settings are, and some of them tell it.
            settings = settings(
                    request, parts, placeholders.with(ADDRESS, listener.get().address()));
            warn(listener.get());
        }
        return new LaunchPlan(parts.bundles(), parts.guests(), settings.valuesByPid(), properties);
    }

    /** What is started, and what settings can be laid for it. */
    private record Parts(
            Map<String, FeatureFile> features, List<GuestBundle> guests, List<BundleFile> bundles, Metatype metatype) {}

    private Parts parts(LaunchRequest request) throws StartFailure {
        Map<String, FeatureFile> features = new LinkedHashMap<>();
        for (String name : request.features()) {
            features.put(name, FeatureFile.read(layout.feature(name), layout.bundles()));
        }
        List<GuestBundle> guests = new ArrayList<>();
        for (Path jar : request.with()) {
            guests.add(GuestBundle.read(jar));
        }
        List<BundleFile> bundles = new ArrayList<>();
        features.values().forEach(feature -> bundles.addAll(feature.bundles()));
        guests.forEach(guest -> bundles.add(guest.bundle()));
        return new Parts(features, guests, bundles, Metatype.of(bundles));
    }

    private Settings settings(LaunchRequest request, Parts parts, Placeholders known) throws StartFailure {
        Settings settings = new Settings(parts.metatype(), known);
        for (Map.Entry<String, FeatureFile> feature : parts.features().entrySet()) {
            settings.lay(
                    new SettingsFile(shown(feature.getKey()), feature.getValue().configurations()));
            settings.lay(configuration(feature.getKey()));
            settings.lay(feature.getValue().preferring(parts.guests()));
        }
        if (request.server().map(ServerOptions::samples).orElse(false)) {
            settings.lay(configuration(SAMPLES));
        }
        for (Path overlay : request.overlays()) {
            settings.lay(SettingsFile.read(overlay, layout.shown(overlay)));
        }
        return settings;
    }

    private static void warn(WebListener listener) {
        if (listener.isOpen()) {
            System.err.println("volteface: the console listens on " + listener.host()
                    + " without TLS: whoever is on the way there can read passwords");
        }
    }

    private Map<String, String> properties(Map<String, FeatureFile> features) throws StartFailure {
        Map<String, String> filled = new LinkedHashMap<>();
        for (Map.Entry<String, FeatureFile> feature : features.entrySet()) {
            for (Map.Entry<String, String> property :
                    feature.getValue().properties().entrySet()) {
                String where = shown(feature.getKey()) + ": " + property.getKey();
                filled.put(property.getKey(), placeholders.fill(property.getValue(), where));
            }
        }
        return filled;
    }

    private String shown(String feature) {
        return layout.shown(layout.feature(feature));
    }

    private SettingsFile configuration(String name) throws StartFailure {
        Path file = layout.configuration(name);
        return Files.exists(file)
                ? SettingsFile.read(file, layout.shown(file))
                : new SettingsFile(layout.shown(file), Map.of());
    }
}
