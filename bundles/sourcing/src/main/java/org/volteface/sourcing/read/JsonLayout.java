package org.volteface.sourcing.read;

import java.io.IOException;
import java.io.InputStream;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Unreadable;

/** JSON objects: one a line, several lines each, or in an array. */
final class JsonLayout implements Layout {
    private final int limit;

    JsonLayout(int limit) {
        this.limit = limit;
    }

    @Override
    public Verdict of(Start start) {
        if (start.bytes().length < Utf8Mark.LENGTH && !start.isEnough()) {
            return Verdict.UNSEEN;
        }
        int first = start.first();
        if (first == start.bytes().length) {
            return undecided(start, false);
        }
        return switch (start.bytes()[first]) {
            case '{' -> isLines(start) == Verdict.UNSEEN ? undecided(start, true) : Verdict.YES;
            case '[' -> ofArray(start, first);
            default -> Verdict.NO;
        };
    }

    @Override
    public void read(Input input, Hints hints, OutcomeSink sink) throws IOException {
        Mark begin = input.begin();
        InputStream in = input.at(begin.offset());
        boolean isArray = input.start().bytes()[input.start().first()] == '[';
        if (isArray) {
            readArray(JsonValues.open(in, limit, true, begin), input.isFresh(), new JsonDocuments(hints, sink));
        } else if (isLines(input.start()) == Verdict.NO) {
            new JsonDocuments(hints, sink).read(JsonValues.open(in, limit, false, begin));
        } else {
            new JsonDocuments(hints, sink).read(new ByteLines(in, limit, begin));
        }
    }

    private static void readArray(JsonValues values, boolean isFresh, JsonDocuments documents) throws IOException {
        if (isFresh) {
            values.openArray();
        }
        boolean any = documents.read(values);
        if (isFresh && !any) {
            documents.sink().take(new Unreadable("", "an array without documents"), values.mark());
        }
    }

    /** What begins with a brace is JSON Lines, unless its first line leaves off within an object that the second goes on with. */
    private static Verdict isLines(Start start) {
        byte[] bytes = start.bytes();
        Nesting nesting = new Nesting();
        int at = start.first();
        do {
            nesting.pass(bytes[at]);
            at++;
        } while (at < bytes.length && !nesting.isClosed() && bytes[at] != '\n');
        if (nesting.isClosed()) {
            return Verdict.YES;
        }
        int next = start.skipSpace(at);
        return next == bytes.length ? undecided(start, true) : Verdict.of(bytes[next] == '{');
    }

    /** A text may begin with a bracket too: only what an array of objects needs is one. */
    private static Verdict ofArray(Start start, int first) {
        byte[] bytes = start.bytes();
        int next = start.skipSpace(first + 1);
        if (next == bytes.length) {
            return undecided(start, false);
        }
        if (bytes[next] == ']' && start.skipSpace(next + 1) == bytes.length) {
            return start.isAll() ? Verdict.YES : undecided(start, false);
        }
        return Verdict.of(bytes[next] == '{');
    }

    private static Verdict undecided(Start start, boolean otherwise) {
        return start.isEnough() ? Verdict.of(otherwise) : Verdict.UNSEEN;
    }
}
