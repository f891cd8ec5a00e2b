package org.volteface.sourcing.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A stream that is read by lines and by so many bytes in turn, and knows where it stands. */
final class ByteFeed {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
    private long begun;

    ByteFeed(InputStream in, long offset) {
        this.in = in;
        this.begun = offset;
    }

    long offset() {
        return begun + at;
    }

    /** The next line without its end, of which {@code most} characters are kept; null after the last. */
    @Nullable
    String line(int most) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        if (at == filled && !fill()) {
            return null;
        }
        while (at < filled || fill()) {
            byte b = chunk[at];
            at++;
            if (b == '\n') {
                break;
            }
            if (line.size() < most) {
                line.write(b);
            }
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** The next so many bytes, or those that there are. */
    byte[] take(int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(length, CHUNK));
        while (bytes.size() < length && (at < filled || fill())) {
            int count = Math.min(length - bytes.size(), filled - at);
            bytes.write(chunk, at, count);
            at += count;
        }
        return bytes.toByteArray();
    }

    /** Goes over the next so many bytes; says whether there were so many. */
    boolean skip(long length) throws IOException {
        long left = length;
        while (left > 0 && (at < filled || fill())) {
            int count = (int) Math.min(left, filled - at);
            at += count;
            left -= count;
        }
        return left == 0;
    }

    private boolean fill() throws IOException {
        begun += filled;
        at = 0;
        filled = 0;
        filled = Math.max(0, in.read(chunk, 0, CHUNK));
        return filled > 0;
    }
}
