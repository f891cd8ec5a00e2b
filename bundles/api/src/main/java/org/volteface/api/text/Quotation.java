package org.volteface.api.text;

import java.util.Objects;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;

/**
 * A stretch of text between quotation marks, or what is said in a turn of a printed conversation, which has none: there both spans are the same.
 *
 * @param field the field that the spans count in
 * @param span the stretch with its marks
 * @param inner the stretch without them
 */
public record Quotation(Field field, Span span, Span inner) {
    /**
     * Checks the nesting.
     *
     * @throws IllegalArgumentException if {@code inner} does not lie within {@code span}
     */
    public Quotation {
        Objects.requireNonNull(field, "field");
        if (!span.contains(inner)) {
            throw new IllegalArgumentException("inner " + inner + " outside " + span);
        }
    }
}
