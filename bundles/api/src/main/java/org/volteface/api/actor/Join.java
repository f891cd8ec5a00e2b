package org.volteface.api.actor;

import java.util.Objects;
import org.volteface.api.model.Actor;

/**
 * Two actors of several documents that are one.
 *
 * @param actor the one that is told less fully
 * @param into the one that it is
 * @param why what shows that they are one, in words for a person
 */
public record Join(Actor actor, Actor into, String why) {
    /**
     * Checks that they are two.
     *
     * @throws IllegalArgumentException if both have one id
     */
    public Join {
        Objects.requireNonNull(why, "why");
        if (actor.id().equals(into.id())) {
            throw new IllegalArgumentException(actor.id() + " cannot be joined to itself");
        }
    }
}
