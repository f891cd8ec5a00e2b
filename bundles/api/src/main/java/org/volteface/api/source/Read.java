package org.volteface.api.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.model.Document;

/**
 * A document that was read.
 *
 * @param document the document
 * @param corpus the name of the corpus that the input assigns it to (the {@code case} of a JSON line), where it does
 * @param derived whether the text was made from markup, so that offsets count in a text the reader has not seen
 * @param particulars what the input says of it besides
 * @param warnings what was assumed in reading it, in words for a person: the date, the character set
 */
public record Read(
        Document document, Optional<String> corpus, boolean derived, Particulars particulars, List<String> warnings)
        implements ReadOutcome {
    /** A document of which nothing else is known. */
    public Read(Document document, Optional<String> corpus, boolean derived, List<String> warnings) {
        this(document, corpus, derived, Particulars.NONE, warnings);
    }

    /** Copies the warnings. */
    public Read {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(particulars, "particulars");
        warnings = List.copyOf(warnings);
    }
}
