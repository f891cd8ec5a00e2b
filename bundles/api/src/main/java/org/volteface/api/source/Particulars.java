package org.volteface.api.source;

import java.util.Objects;
import java.util.Optional;

/**
 * What an input says of its document beside title, publisher, address and text.
 *
 * @param byline who wrote it, as a reader sees it; empty where it does not say
 * @param published when it was published; empty where it does not say, and the document's day is one that was assumed
 * @param language its language as a tag of BCP 47, such as {@code en} or {@code pt-BR}; empty where it is not known
 */
public record Particulars(String byline, Optional<Published> published, String language) {
    /** Those of an input that says nothing. */
    public static final Particulars NONE = new Particulars("", Optional.empty(), "");

    /** Refuses null. */
    public Particulars {
        Objects.requireNonNull(byline, "byline");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(language, "language");
    }

    /** Those that tell nothing but a day. */
    public static Particulars of(Optional<Published> published) {
        return new Particulars("", published, "");
    }
}
