package org.volteface.sourcing.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a JSON input that are not one a line, as bytes, of which one is held at a time: those in an array, or those that
 * follow each other. One beyond the limit is passed over unheld.
 */
final class JsonValues implements Pieces {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final boolean inArray;
    private long offset;
    private long line;
    private int ahead;
    private boolean ended;

    private JsonValues(InputStream in, int limit, boolean inArray) {
        this.in = new BufferedInputStream(in, CHUNK);
        this.limit = limit;
        this.inArray = inArray;
    }

    /** Values of up to {@code limit} bytes of a stream that stands at the place {@code from} of the input. */
    static JsonValues open(InputStream in, int limit, boolean inArray, Mark from) throws IOException {
        JsonValues values = new JsonValues(in, limit, inArray);
        values.offset = from.offset();
        values.line = from.line();
        values.ahead = values.in.read();
        return values;
    }

    /** Goes to the bracket that the array begins with, and over it. */
    void openArray() throws IOException {
        skipSpace();
        advance();
    }

    @Override
    public @Nullable Piece next() throws IOException {
        skipSpace();
        while (inArray && ahead == ',') {
            advance();
            skipSpace();
        }
        if (ended || (ahead < 0 && !inArray)) {
            return null;
        }
        if (inArray && (ahead < 0 || ahead == ']')) {
            return end();
        }
        return value();
    }

    @Override
    public Mark mark() {
        return new Mark(offset, line);
    }

    /** What is wrong with the end of the array; null if nothing is. */
    private @Nullable Piece end() throws IOException {
        ended = true;
        if (ahead < 0) {
            return Piece.problem(line + 1, "malformed JSON: the array has no end");
        }
        advance();
        skipSpace();
        return ahead < 0 ? null : Piece.problem(line + 1, "malformed JSON: the array ends before the input does");
    }

    private Piece value() throws IOException {
        long begun = line + 1;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Nesting nesting = new Nesting();
        long length = 0;
        int last;
        do {
            last = ahead;
            nesting.pass((byte) last);
            length++;
            if (length <= limit) {
                bytes.write(last);
            }
            advance();
        } while (ahead >= 0
                && !nesting.isClosed()
                && !beginsAnother(last)
                && !(nesting.isOutside() && separates(ahead)));
        return length > limit
                ? Piece.problem(begun, "longer than the most that one document may have, " + ByteLines.size(limit))
                : Piece.of(begun, bytes.toByteArray());
    }

    /** An object that is never closed ends where a line begins with another, so that it takes nothing else along. */
    private boolean beginsAnother(int last) {
        return !inArray && last == '\n' && ahead == '{';
    }

    private boolean separates(int b) {
        return b == '\n' || (inArray && (b == ',' || b == ']'));
    }

    private void skipSpace() throws IOException {
        while (Nesting.isSpace(ahead)) {
            advance();
        }
    }

    /** Goes over the byte ahead. */
    private void advance() throws IOException {
        line += ahead == '\n' ? 1 : 0;
        offset += ahead < 0 ? 0 : 1;
        ahead = in.read();
    }
}
