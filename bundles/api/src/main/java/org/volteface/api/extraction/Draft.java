package org.volteface.api.extraction;

import java.util.Objects;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.Passage;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;

/**
 * A statement as far as its words tell: nobody has said yet who is meant or what side is taken.
 *
 * @param passage the smallest span that holds it
 * @param kind what it does, as far as its form shows
 * @param attribution who is said to have said it; the spans count in the passage's field
 * @param timing when it was said and what dates it speaks of
 * @param reading how its words are to be read
 */
public record Draft(Passage passage, StatementKind kind, Attribution attribution, Timing timing, Reading reading) {
    /** Refuses null. */
    public Draft {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(attribution, "attribution");
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(reading, "reading");
    }
}
