package org.volteface.api.source;

import java.util.Objects;

/**
 * A piece of input that gave no document.
 *
 * @param where which piece: {@code line 7}, or empty for the whole input
 * @param reason why, in words for a person
 */
public record Unreadable(String where, String reason) implements ReadOutcome {
    /** Refuses null. */
    public Unreadable {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(reason, "reason");
    }
}
