package org.volteface.api.source;

import java.util.List;
import java.util.Objects;

/**
 * What one poll brought.
 *
 * @param outcomes documents and failures, in the order of the source
 * @param next the cursor for the next poll
 * @param more whether another poll would bring more at once
 */
public record Batch(List<ReadOutcome> outcomes, Cursor next, boolean more) {
    /** Copies the outcomes. */
    public Batch {
        outcomes = List.copyOf(outcomes);
        Objects.requireNonNull(next, "next");
    }
}
