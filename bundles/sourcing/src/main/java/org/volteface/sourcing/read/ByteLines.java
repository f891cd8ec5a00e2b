package org.volteface.sourcing.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, of which one is held at a time; a line beyond the limit is passed over unheld. */
public final class ByteLines implements Pieces {
    private static final int CHUNK = 1 << 16;
    private static final int KEPT_CAPACITY = 1 << 20;

    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[CHUNK];
    private ByteArrayOutputStream line = new ByteArrayOutputStream(CHUNK);
    private int at;
    private int filled;
    private long begun;
    private long number;

    /** Lines of up to {@code limit} bytes of a stream that stands at the place {@code from} of the input. */
    ByteLines(InputStream in, int limit, Mark from) {
        this.in = in;
        this.limit = limit;
        this.begun = from.offset();
        this.number = from.line();
    }

    /** The next line without its end, or null after the last. */
    @Override
    public @Nullable Piece next() throws IOException {
        if (at == filled && !fill()) {
            return null;
        }
        number++;
        boolean tooLong = collect();
        byte[] bytes = tooLong ? new byte[0] : line.toByteArray();
        // A buffer that one huge line made grow would be held to the end of the input.
        boolean grown = line.size() > KEPT_CAPACITY;
        line.reset();
        line = grown ? new ByteArrayOutputStream(CHUNK) : line;
        return tooLong
                ? Piece.problem(number, "longer than the most that one line may have, " + size(limit))
                : Piece.of(number, bytes);
    }

    @Override
    public Mark mark() {
        return new Mark(begun + at, number);
    }

    /** Gathers bytes up to the end of the line; says whether there were too many. */
    private boolean collect() throws IOException {
        boolean tooLong = false;
        do {
            int end = at;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            tooLong |= line.size() + (end - at) > limit;
            if (!tooLong) {
                line.write(chunk, at, end - at);
            }
            at = end;
            if (at < filled) {
                at++;
                return tooLong;
            }
        } while (fill());
        return tooLong;
    }

    private boolean fill() throws IOException {
        begun += filled;
        at = 0;
        filled = Math.max(0, in.read(chunk, 0, CHUNK));
        return filled > 0;
    }

    /** A number of bytes in words. */
    public static String size(int bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
    }
}
