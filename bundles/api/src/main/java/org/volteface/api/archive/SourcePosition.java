package org.volteface.api.archive;

import java.util.Objects;
import org.volteface.api.source.Cursor;

/**
 * How far a source has been read.
 *
 * @param source the name of the source: the same for as long as its configuration stands
 * @param cursor the source's own mark
 */
public record SourcePosition(String source, Cursor cursor) {
    /** Refuses null. */
    public SourcePosition {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cursor, "cursor");
    }
}
