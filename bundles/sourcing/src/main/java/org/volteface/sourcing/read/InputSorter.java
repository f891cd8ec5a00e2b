package org.volteface.sourcing.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.SiteSelectors;

/** The fork between JSON, which is streamed object by object, and a feed or a single document, which is held. */
public final class InputSorter {
    /** The greatest number of bytes that one document, or one line of JSON Lines, may have. */
    public static final int DOCUMENT_LIMIT = 128 << 20;

    private final int limit;
    private final SiteSelectors sites;

    /** A reader of documents of up to {@code limit} bytes. */
    public InputSorter(int limit) {
        this(limit, SiteSelectors.NONE);
    }

    /** As the other, which finds the articles on the pages of some sites by {@code sites}. */
    public InputSorter(int limit, SiteSelectors sites) {
        this.limit = limit;
        this.sites = sites;
    }

    /** Reads from its beginning until the end, or until {@code sink} wants no more. */
    public void read(InputStream in, Hints hints, OutcomeSink sink) throws IOException {
        read(in, hints, Mark.START, sink);
    }

    /**
     * As the other, without what lies before a place that this reader gave.
     *
     * @param in the input from its beginning
     */
    public void read(InputStream in, Hints hints, Mark from, OutcomeSink sink) throws IOException {
        ByteArrayOutputStream looked = new ByteArrayOutputStream();
        Layout layout = look(in, looked);
        byte[] start = looked.toByteArray();
        if (layout == Layout.DOCUMENT) {
            // Whoever has a place in it has all of it.
            if (from.equals(Mark.START)) {
                readDocument(start, in, hints, sink);
            }
            return;
        }
        if (layout == Layout.FEED) {
            new FeedInput(limit, hints).read(new SequenceInputStream(new ByteArrayInputStream(start), in), from, sink);
            return;
        }
        Mark begin = from.equals(Mark.START) ? new Mark(Utf8Mark.length(start), 0) : from;
        InputStream rest = from(begin, start, in);
        switch (layout) {
            case LINES -> new JsonDocuments(new ByteLines(rest, limit, begin)).read(sink);
            case OBJECTS -> new JsonDocuments(JsonValues.open(rest, limit, false, begin)).read(sink);
            default -> readArray(JsonValues.open(rest, limit, true, begin), from, sink);
        }
    }

    /** Reads no more than tells the layout: what comes through a pipe is handed on as it comes. */
    private static Layout look(InputStream in, ByteArrayOutputStream looked) throws IOException {
        byte[] chunk = new byte[Layout.LOOKED_AT];
        Optional<Layout> layout = Optional.empty();
        while (layout.isEmpty()) {
            int count = in.read(chunk, 0, chunk.length);
            looked.write(chunk, 0, Math.max(0, count));
            layout = Layout.of(looked.toByteArray(), count < 0);
        }
        return layout.get();
    }

    private static InputStream from(Mark begin, byte[] start, InputStream in) throws IOException {
        if (begin.offset() >= start.length) {
            in.skipNBytes(begin.offset() - start.length);
            return in;
        }
        int offset = (int) begin.offset();
        return new SequenceInputStream(new ByteArrayInputStream(start, offset, start.length - offset), in);
    }

    private static void readArray(JsonValues values, Mark from, OutcomeSink sink) throws IOException {
        boolean[] empty = {from.equals(Mark.START)};
        if (empty[0]) {
            values.openArray();
        }
        new JsonDocuments(values).read((outcome, after) -> {
            empty[0] = false;
            return sink.take(outcome, after);
        });
        if (empty[0]) {
            sink.take(new Unreadable("", "an array without documents"), values.mark());
        }
    }

    private void readDocument(byte[] start, InputStream in, Hints hints, OutcomeSink sink) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(start);
        whole.write(in.readNBytes(Math.max(0, limit + 1 - start.length)));
        Mark after = new Mark(whole.size(), 0);
        sink.take(
                whole.size() > limit ? tooLarge() : new SingleDocument(hints, sites).read(whole.toByteArray()), after);
    }

    private Unreadable tooLarge() {
        return new Unreadable("", "larger than " + ByteLines.size(limit) + ", the most that one document may have");
    }
}
