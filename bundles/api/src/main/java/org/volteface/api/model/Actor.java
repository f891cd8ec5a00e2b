package org.volteface.api.model;

import java.util.Objects;

/**
 * Somebody who says or does things.
 *
 * @param id a Wikidata id ({@code Q794}) where one is known, else an id made from the name, the same in every document
 * @param name a name that a reader would use, never a pronoun
 * @param kind what sort of actor it is
 */
public record Actor(String id, String name, ActorKind kind) {
    /** The author of a document, in a sentence that no one else is made responsible for. */
    public static final Actor NARRATOR = new Actor("narrator", "narrator", ActorKind.NARRATOR);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if id or name is blank
     */
    public Actor {
        Objects.requireNonNull(kind, "kind");
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an actor needs an id and a name: '" + id + "', '" + name + "'");
        }
    }
}
