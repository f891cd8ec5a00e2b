package org.volteface.api.model;

import java.util.Objects;

/**
 * A span of one field of one document: the evidence that a reader can be shown.
 *
 * @param documentId the {@link Document#id()} of the document
 * @param field the field that the span counts in
 * @param span the range within that field, in UTF-16 units
 */
public record Passage(String documentId, Field field, Span span) {
    /** Refuses null. */
    public Passage {
        Objects.requireNonNull(documentId, "documentId");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(span, "span");
    }
}
