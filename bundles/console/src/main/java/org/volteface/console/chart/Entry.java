package org.volteface.console.chart;

import java.util.Objects;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.StanceLabel;

/**
 * A statement as a lane takes it.
 *
 * @param id the statement's id
 * @param when when it was said or done
 * @param side the side that it takes toward what the lane is about
 * @param weight what it may carry
 * @param link where its passage stands
 */
public record Entry(String id, Edtf when, StanceLabel side, Weight weight, Link link) {
    /** Refuses null. */
    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(link, "link");
    }

    /** What a statement may carry. */
    public enum Weight {
        /** A position. */
        FIRM,
        /** A position only if something else holds. */
        CONDITIONAL,
        /** None: open, recalled or told by somebody else. */
        LIGHT
    }
}
