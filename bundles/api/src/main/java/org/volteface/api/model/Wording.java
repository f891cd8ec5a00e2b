package org.volteface.api.model;

import java.util.Objects;

/**
 * The words of a statement and how they reach the reader.
 *
 * @param passage where they stand
 * @param text the words themselves, as in the document
 * @param attribution who is said to have said them
 */
public record Wording(Passage passage, String text, Attribution attribution) {
    /** Refuses null. */
    public Wording {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(attribution, "attribution");
    }
}
