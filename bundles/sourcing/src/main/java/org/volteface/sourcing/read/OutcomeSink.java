package org.volteface.sourcing.read;

import org.volteface.api.source.ReadOutcome;

/** The taker of what a reader finds; it can have enough. */
@FunctionalInterface
public interface OutcomeSink {
    /**
     * Takes {@code outcome} and tells whether it wants more.
     *
     * @param after the place from which what comes after it can be read
     */
    boolean take(ReadOutcome outcome, Mark after);
}
