package org.volteface.api.archive;

import java.util.Objects;
import org.volteface.api.model.Document;

/**
 * A document that is to be analysed.
 *
 * @param document the document
 * @param attempts how often its analysis failed before
 */
public record Queued(Document document, int attempts) {
    /** Refuses null. */
    public Queued {
        Objects.requireNonNull(document, "document");
    }
}
