package org.volteface.api.actor;

import java.util.List;
import java.util.Objects;
import org.volteface.api.model.Actor;

/**
 * An actor that a knowledge pack knows.
 *
 * @param actor the actor under its id
 * @param names all its names, its own among them
 */
public record KnownActor(Actor actor, List<Name> names) {
    /** Copies the names. */
    public KnownActor {
        Objects.requireNonNull(actor, "actor");
        names = List.copyOf(names);
    }
}
