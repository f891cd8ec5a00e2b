package org.volteface.api.source;

import java.util.Objects;

/**
 * How far a source has been read. Its text means something to the source alone; whoever polls keeps it.
 *
 * @param text the source's own mark; empty at the beginning
 */
public record Cursor(String text) {
    /** The beginning of every source. */
    public static final Cursor START = new Cursor("");

    /** Refuses null. */
    public Cursor {
        Objects.requireNonNull(text, "text");
    }
}
