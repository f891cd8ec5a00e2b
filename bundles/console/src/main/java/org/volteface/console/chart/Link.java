package org.volteface.console.chart;

import java.util.Objects;

/**
 * Where something of a chart leads, and what it says of itself.
 *
 * @param address the address
 * @param words the words, which a reader sees who points at it
 */
public record Link(String address, String words) {
    /** Refuses null. */
    public Link {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(words, "words");
    }
}
