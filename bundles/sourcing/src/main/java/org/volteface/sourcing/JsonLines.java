package org.volteface.sourcing;

import java.io.IOException;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;

/** A stream of JSON objects, one a line, each a document. A line that is none is named, and the rest is read. */
final class JsonLines {
    private final ByteLines lines;

    JsonLines(ByteLines lines) {
        this.lines = lines;
    }

    /** Reads until the end, or until {@code sink} wants no more. */
    void read(OutcomeSink sink) throws IOException {
        boolean goesOn = true;
        for (ByteLines.Line line = lines.next(); goesOn && line != null; line = lines.next()) {
            goesOn = (isBlank(line.bytes()) && !line.tooLong()) || sink.take(outcome(line));
        }
    }

    private ReadOutcome outcome(ByteLines.Line line) {
        return line.tooLong()
                ? unreadable(line, "longer than the most that one line may have, " + lines.limit())
                : read(line);
    }

    private static ReadOutcome read(ByteLines.Line line) {
        try {
            return DocumentLine.parse(TextDecoder.strictUtf8(line.bytes())).toRead();
        } catch (NotADocumentException e) {
            return unreadable(line, e.reason());
        }
    }

    private static Unreadable unreadable(ByteLines.Line line, String reason) {
        return new Unreadable("line " + line.number(), reason);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
