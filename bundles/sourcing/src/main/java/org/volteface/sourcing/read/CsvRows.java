package org.volteface.sourcing.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The rows of a table as bytes, of which one is held at a time; line breaks between quotation marks belong to a row. */
final class CsvRows implements Pieces {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final char separator;
    private long offset;
    private long line;

    /** Rows of up to {@code limit} bytes of a stream that stands at the place {@code from} of the input. */
    CsvRows(InputStream in, int limit, char separator, Mark from) {
        this.in = new BufferedInputStream(in, CHUNK);
        this.limit = limit;
        this.separator = separator;
        this.offset = from.offset();
        this.line = from.line();
    }

    @Override
    public @Nullable Piece next() throws IOException {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        long begun = line + 1;
        boolean quoted = false;
        boolean mayOpen = true;
        int b = in.read();
        for (; b >= 0 && row.size() <= limit; b = in.read()) {
            offset++;
            line += b == '\n' ? 1 : 0;
            if (b == '\n' && !quoted) {
                break;
            }
            // A quotation mark within a bare cell is one; a doubled one closes and opens again.
            boolean wasQuoted = quoted;
            quoted = b == '"' ? !quoted && mayOpen : quoted;
            mayOpen = !quoted && (b == separator || wasQuoted);
            row.write(b);
        }
        if (b < 0 && row.size() == 0) {
            return null;
        }
        if (row.size() > limit || (b < 0 && quoted)) {
            return Piece.problem(
                    begun, "a quotation mark is never closed, or the row is longer than " + ByteLines.size(limit));
        }
        return Piece.of(begun, row.toByteArray());
    }

    @Override
    public Mark mark() {
        return new Mark(offset, line);
    }
}
