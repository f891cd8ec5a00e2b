package org.volteface.api.actor;

import java.util.Objects;

/**
 * A name of an actor.
 *
 * @param text the name, as it is written within a sentence
 * @param kind how it designates the actor
 */
public record Name(String text, NameKind kind) {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Name {
        Objects.requireNonNull(kind, "kind");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name needs letters");
        }
    }
}
