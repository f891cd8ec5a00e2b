package org.volteface.sourcing.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The pieces of a JSON input, one after another. */
public interface Pieces {
    /** The next piece, or null after the last. */
    @Nullable
    Piece next() throws IOException;

    /** The place after the piece that was given last. */
    Mark mark();
}
