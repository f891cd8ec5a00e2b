package org.volteface.api.intake;

import java.util.Objects;

/**
 * The acknowledgement that a document is kept.
 *
 * @param documentId the document's id
 * @param isNew whether it was not known before
 */
public record Receipt(String documentId, boolean isNew) {
    /** Refuses null. */
    public Receipt {
        Objects.requireNonNull(documentId, "documentId");
    }
}
