package org.volteface.console.chart;

import java.util.Objects;

/**
 * Two statements of a lane that were held against each other.
 *
 * @param before the id of the earlier one
 * @param after the id of the later one
 * @param kind what came of it
 * @param label what its arc is called
 * @param link where more is told
 */
public record LaneTurn(String before, String after, Kind kind, String label, Link link) {
    /** Refuses null. */
    public LaneTurn {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(link, "link");
    }

    /** What can come of it. */
    public enum Kind {
        /** A finding. */
        FINDING,
        /** A finding that accuses nobody until somebody has judged it. */
        CONTESTED,
        /** Nothing: a gate stopped it. */
        DISMISSAL
    }
}
