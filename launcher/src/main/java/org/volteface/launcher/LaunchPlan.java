package org.volteface.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a framework is started with, read and checked.
 *
 * @param bundles what to install
 * @param guests those of the bundles that were named on the command line
 * @param settings configurations by PID, then by key
 * @param properties framework properties
 */
record LaunchPlan(
        List<BundleFile> bundles,
        List<GuestBundle> guests,
        Map<String, Map<String, Object>> settings,
        Map<String, String> properties) {

    LaunchPlan {
        bundles = List.copyOf(bundles);
        guests = List.copyOf(guests);
        settings = Map.copyOf(settings);
        properties = Map.copyOf(properties);
    }

    /** Reads features, configuration and guests. The later layer wins: features, config/, what the guests need, overlays. */
    static LaunchPlan read(LaunchRequest request, Layout layout) throws StartFailure {
        List<FeatureFile> features = new ArrayList<>();
        for (String name : request.features()) {
            features.add(FeatureFile.read(layout.feature(name), layout.bundles()));
        }
        List<GuestBundle> guests = new ArrayList<>();
        for (Path jar : request.with()) {
            guests.add(GuestBundle.read(jar));
        }
        List<BundleFile> bundles = new ArrayList<>();
        features.forEach(feature -> bundles.addAll(feature.bundles()));
        guests.forEach(guest -> bundles.add(guest.bundle()));
        Map<String, String> properties = new LinkedHashMap<>();
        features.forEach(feature -> properties.putAll(feature.properties()));

        Settings settings = new Settings(Metatype.of(bundles));
        for (int i = 0; i < features.size(); i++) {
            String name = request.features().get(i);
            settings.lay(new SettingsFile(
                    layout.shown(layout.feature(name)), features.get(i).configurations()));
            settings.lay(optional(layout.configuration(name), layout));
            settings.lay(features.get(i).preferring(guests));
        }
        for (Path overlay : request.overlays()) {
            settings.lay(SettingsFile.read(overlay, layout.shown(overlay)));
        }
        return new LaunchPlan(bundles, guests, settings.valuesByPid(), properties);
    }

    private static SettingsFile optional(Path file, Layout layout) throws StartFailure {
        return Files.exists(file)
                ? SettingsFile.read(file, layout.shown(file))
                : new SettingsFile(layout.shown(file), Map.of());
    }
}
