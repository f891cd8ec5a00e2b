package org.volteface.contradiction;

import java.util.Map;
import org.osgi.util.converter.Converters;

/** Detectors to test. */
final class Detectors {
    private Detectors() {}

    /** The detector with its configuration as shipped. */
    static GatedContradictionDetector standard() {
        GatedContradictionDetector.Config config =
                Converters.standardConverter().convert(Map.of()).to(GatedContradictionDetector.Config.class);
        return new GatedContradictionDetector(config);
    }
}
