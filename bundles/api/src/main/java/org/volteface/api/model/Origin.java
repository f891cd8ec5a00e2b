package org.volteface.api.model;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a document came from.
 *
 * @param publisher the name of the outlet, empty where it is unknown
 * @param url the address of the document, where it has one
 */
public record Origin(String publisher, Optional<URI> url) {
    /** An origin of which nothing is known. */
    public static final Origin UNKNOWN = new Origin("", Optional.empty());

    /** Refuses null. */
    public Origin {
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(url, "url");
    }
}
