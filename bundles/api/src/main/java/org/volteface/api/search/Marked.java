package org.volteface.api.search;

import java.util.List;
import java.util.Objects;
import org.volteface.api.model.Span;

/**
 * Words with those marked that were looked for.
 *
 * @param text the words
 * @param marks where in it those stand that were found, in their order, without overlap
 */
public record Marked(String text, List<Span> marks) {
    /** Copies the marks. */
    public Marked {
        Objects.requireNonNull(text, "text");
        marks = List.copyOf(marks);
    }
}
