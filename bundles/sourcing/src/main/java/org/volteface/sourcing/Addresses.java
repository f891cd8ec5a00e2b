package org.volteface.sourcing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as documents give them. */
final class Addresses {
    private Addresses() {}

    /** The absolute address that {@code text} is; empty where it is none. */
    static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text.strip())).filter(URI::isAbsolute);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
