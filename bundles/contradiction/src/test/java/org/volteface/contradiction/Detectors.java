package org.volteface.contradiction;

import org.volteface.contracts.Configurations;

/** Detectors to test. */
final class Detectors {
    private Detectors() {}

    /** The detector with its configuration as shipped. */
    static GatedContradictionDetector standard() {
        return new GatedContradictionDetector(Configurations.defaults(GatedContradictionDetector.Config.class));
    }
}
