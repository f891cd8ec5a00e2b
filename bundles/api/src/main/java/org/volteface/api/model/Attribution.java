package org.volteface.api.model;

import java.util.List;
import java.util.Objects;

/**
 * Who is said to have said what, as spans of the field that the statement stands in (the roles of PARC and PolNeAR).
 *
 * @param kind how the words reach the reader
 * @param source the spans that name the speaker; empty where the text leaves it to the context
 * @param cue the spans of the words that attribute: said, according to, in a letter
 * @param content the spans of all that is attributed; never empty
 */
public record Attribution(AttributionKind kind, List<Span> source, List<Span> cue, List<Span> content) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no content
     */
    public Attribution {
        Objects.requireNonNull(kind, "kind");
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content");
        }
    }
}
