package org.volteface.api.analysis;

import java.util.List;
import java.util.Objects;
import org.volteface.api.stance.Attributed;
import org.volteface.api.text.AnnotatedText;

/**
 * A document as far as it is known before anything is classified.
 *
 * @param text the document
 * @param statements its statements with their holders, in the order of the text
 */
public record Prepared(AnnotatedText text, List<Attributed> statements) {
    /** Copies the list. */
    public Prepared {
        Objects.requireNonNull(text, "text");
        statements = List.copyOf(statements);
    }
}
