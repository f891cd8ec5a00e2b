package org.volteface.api.archive;

import java.time.Instant;
import java.util.Objects;

/**
 * That something in the archive is other than before. What it is now, or whether it is no more, the archive tells.
 *
 * @param number grows by one from each change to the next
 * @param at when it was made
 * @param kind what it is a change of
 * @param id names what has changed, as the kind says
 */
public record Change(long number, Instant at, Kind kind, String id) {
    /** Refuses null. */
    public Change {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /** What changes. */
    public enum Kind {
        /** A document, by its id: it came, its state is another, or its statements are others. */
        DOCUMENT,
        /** A finding, by its id: it came into force, went out of it, or has another verdict. */
        FINDING,
        /** The status of a promise, by the id of the commitment. */
        PROMISE,
        /** What is decided on a finding, by the id of the case. */
        REVIEW,
        /** Which actors are one, by the id of an actor that is joined to another one than before, or to none. */
        ACTOR
    }
}
