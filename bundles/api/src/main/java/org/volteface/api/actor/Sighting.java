package org.volteface.api.actor;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.model.Actor;

/**
 * An actor as one document tells of it: that it is there and, where {@code as} is given, what it is said to be.
 *
 * @param actor the actor under the id and name that it has in the document
 * @param as the office that a person is in, or the state whose capital a town is; empty where only the name is told
 * @param day the day of the document
 */
public record Sighting(Actor actor, Optional<Actor> as, LocalDate day) {
    /** Refuses null. */
    public Sighting {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(as, "as");
        Objects.requireNonNull(day, "day");
    }
}
