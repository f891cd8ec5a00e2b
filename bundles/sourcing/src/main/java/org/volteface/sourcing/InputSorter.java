package org.volteface.sourcing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Unreadable;

/** The fork between JSON Lines, which are streamed, and a single document, which is held. */
final class InputSorter {
    /** The greatest number of bytes that one document, or one line of JSON Lines, may have. */
    static final int DOCUMENT_LIMIT = 128 << 20;

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final int limit;

    InputSorter(int limit) {
        this.limit = limit;
    }

    /** Reads until the end, or until {@code sink} wants no more. */
    void read(InputStream in, Hints hints, OutcomeSink sink) throws IOException {
        PushbackInputStream ahead = new PushbackInputStream(in, UTF8_MARK.length);
        ByteArrayOutputStream begun = new ByteArrayOutputStream();
        begun.write(takeMark(ahead));
        int lineBreaks = takeSpace(ahead, begun);
        int first = ahead.read();
        if (first >= 0) {
            ahead.unread(first);
        }
        if (first == '{') {
            new JsonLines(new ByteLines(ahead, limit, lineBreaks)).read(sink);
            return;
        }
        begun.write(ahead.readNBytes(limit + 1 - begun.size()));
        sink.take(begun.size() > limit ? tooLarge() : new SingleDocument(hints).read(begun.toByteArray()));
    }

    private Unreadable tooLarge() {
        return new Unreadable("", "larger than " + ByteLines.size(limit) + ", the most that one document may have");
    }

    private static byte[] takeMark(PushbackInputStream ahead) throws IOException {
        byte[] start = ahead.readNBytes(UTF8_MARK.length);
        if (Arrays.equals(start, UTF8_MARK)) {
            return start;
        }
        ahead.unread(start);
        return new byte[0];
    }

    /** Moves white space over and returns the number of line breaks in it. */
    private int takeSpace(PushbackInputStream ahead, ByteArrayOutputStream begun) throws IOException {
        int lineBreaks = 0;
        int next = ahead.read();
        while ((next == ' ' || next == '\t' || next == '\n' || next == '\r') && begun.size() < limit) {
            begun.write(next);
            lineBreaks += next == '\n' ? 1 : 0;
            next = ahead.read();
        }
        if (next >= 0) {
            ahead.unread(next);
        }
        return lineBreaks;
    }
}
