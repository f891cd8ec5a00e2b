package org.volteface.sourcing.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * An input whose beginning has been looked at.
 *
 * @param start what has been looked at
 * @param rest what comes after that
 * @param from the place to read from
 */
record Input(Start start, InputStream rest, Mark from) {
    /** Whether it is read from its beginning. */
    boolean isFresh() {
        return from.equals(Mark.START);
    }

    /** The place to read from, or where nothing was read yet the one after the byte order mark. */
    Mark begin() {
        return isFresh() ? new Mark(Utf8Mark.length(start.bytes()), 0) : from;
    }

    /** All of the input. */
    InputStream whole() throws IOException {
        return at(0);
    }

    /** The input without its first {@code offset} bytes; it must not be asked twice. */
    InputStream at(long offset) throws IOException {
        int looked = start.bytes().length;
        if (offset >= looked) {
            rest.skipNBytes(offset - looked);
            return rest;
        }
        int at = (int) offset;
        return new SequenceInputStream(new ByteArrayInputStream(start.bytes(), at, looked - at), rest);
    }
}
