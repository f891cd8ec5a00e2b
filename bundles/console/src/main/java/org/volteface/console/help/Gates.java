package org.volteface.console.help;

import java.util.List;
import java.util.Optional;

/** The gates of the detector that comes with the product, in the order in which they are asked. */
public final class Gates {
    /** Their reason codes. */
    public static final List<String> ALL = List.of(
            "same-holder",
            "same-proposition",
            "time-order",
            "right-kind",
            "opposite-direction",
            "first-hand",
            "one-utterance",
            "still-in-force",
            "unconditional",
            "breach-evidence");

    private Gates() {}

    /** Where a gate is explained; empty for one of somebody else's detector. */
    public static Optional<String> help(String gate) {
        return ALL.contains(gate) ? Optional.of("/help#gate-" + gate) : Optional.empty();
    }

    /** How far a candidate came that a gate stopped; one that is not known stands before all. */
    public static int place(String gate) {
        return ALL.indexOf(gate);
    }
}
