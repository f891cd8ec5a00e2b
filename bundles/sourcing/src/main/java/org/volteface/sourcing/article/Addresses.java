package org.volteface.sourcing.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as documents give them. */
public final class Addresses {
    private Addresses() {}

    /** The absolute address that {@code text} is; empty where it is none. */
    public static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text.strip())).filter(URI::isAbsolute);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
