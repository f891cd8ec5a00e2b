package org.volteface.sourcing.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.source.Hints;
import org.volteface.sourcing.article.SiteSelectors;
import org.volteface.sourcing.read.Layout.Verdict;

/** The fork between the layouts of inputs: what holds many documents is streamed, a single one is held. */
public final class InputSorter {
    /** The greatest number of bytes that one document, or one line of JSON Lines, may have. */
    public static final int DOCUMENT_LIMIT = 128 << 20;

    /** How many times over an input may be packed in another. */
    static final int DEEPEST = 4;

    private final List<Layout> layouts;

    /** A reader of documents of up to {@code limit} bytes. */
    public InputSorter(int limit) {
        this(limit, SiteSelectors.NONE);
    }

    /** As the other, which finds the articles on the pages of some sites by {@code sites}. */
    public InputSorter(int limit, SiteSelectors sites) {
        this(limit, sites, DEEPEST);
    }

    /** A sorter of what may be packed {@code depth} times over. */
    private InputSorter(int limit, SiteSelectors sites, int depth) {
        Optional<InputSorter> parts =
                depth == 0 ? Optional.empty() : Optional.of(new InputSorter(limit, sites, depth - 1));
        this.layouts = List.of(
                new GzipLayout(parts),
                new ZipLayout(parts),
                new PdfLayout(limit),
                new WarcLayout(limit, parts, sites),
                new FeedLayout(limit),
                new JsonLayout(limit),
                new Utf16Layout(parts),
                new MboxLayout(limit, parts),
                new MailLayout(limit, parts),
                new TarLayout(parts),
                new CsvLayout(limit),
                new DocumentLayout(limit, sites));
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
        byte[] chunk = new byte[Start.LOOKED_AT];
        Layout layout = null;
        Start start = new Start(new byte[0], false);
        // No more is read than tells the layout: what comes through a pipe is handed on as it comes.
        while (layout == null) {
            int count = in.read(chunk, 0, chunk.length);
            looked.write(chunk, 0, Math.max(0, count));
            start = new Start(looked.toByteArray(), count < 0);
            layout = layout(start);
        }
        layout.read(new Input(start, in, from), hints, sink);
    }

    /** The first layout that the input is in; null where more of it has to be seen. */
    private @Nullable Layout layout(Start start) {
        for (Layout layout : layouts) {
            Verdict verdict = layout.of(start);
            if (verdict != Verdict.NO) {
                return verdict == Verdict.YES ? layout : null;
            }
        }
        throw new IllegalStateException("no layout");
    }
}
