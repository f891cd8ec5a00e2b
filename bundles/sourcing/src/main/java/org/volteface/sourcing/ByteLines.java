package org.volteface.sourcing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, of which one is held at a time; a line beyond the limit is passed over unheld. */
final class ByteLines {
    private static final int CHUNK = 1 << 16;
    private static final int KEPT_CAPACITY = 1 << 20;

    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[CHUNK];
    private ByteArrayOutputStream line = new ByteArrayOutputStream(CHUNK);
    private int at;
    private int filled;
    private long number;

    /** Lines of up to {@code limit} bytes; {@code before} lines of the input have gone by already. */
    ByteLines(InputStream in, int limit, long before) {
        this.in = in;
        this.limit = limit;
        this.number = before;
    }

    /** The next line without its end, or null after the last. */
    @Nullable
    Line next() throws IOException {
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
        return new Line(number, bytes, tooLong);
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
        at = 0;
        filled = Math.max(0, in.read(chunk, 0, CHUNK));
        return filled > 0;
    }

    /** The longest that a line may be, in words. */
    String limit() {
        return size(limit);
    }

    /** A number of bytes in words. */
    static String size(int bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
    }

    /**
     * One line.
     *
     * @param number its number, from 1
     * @param bytes its bytes, empty if there were too many
     * @param tooLong whether there were too many
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    record Line(long number, byte[] bytes, boolean tooLong) {}
}
