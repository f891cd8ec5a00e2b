package org.volteface.launcher;

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

    /** The highest start level that a bundle needs, be it one that is not of this plan. */
    int startLevel() {
        return bundles.stream().mapToInt(BundleFile::startLevel).reduce(BundleFile.DEFAULT_START_LEVEL, Math::max);
    }
}
