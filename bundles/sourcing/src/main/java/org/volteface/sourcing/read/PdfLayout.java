package org.volteface.sourcing.read;

import java.io.IOException;
import org.volteface.api.source.Hints;

/** One document in PDF. */
final class PdfLayout implements Layout {
    private final int limit;

    PdfLayout(int limit) {
        this.limit = limit;
    }

    @Override
    public Verdict of(Start start) {
        return start.has(start.first(), "%PDF-");
    }

    @Override
    public void read(Input input, Hints hints, OutcomeSink sink) throws IOException {
        // Whoever has a place in it has all of it.
        if (!input.isFresh()) {
            return;
        }
        byte[] bytes = input.at(input.start().first()).readNBytes(limit + 1);
        Mark after = new Mark(bytes.length, 0);
        sink.take(bytes.length > limit ? DocumentLayout.tooLarge(limit) : new PdfDocument(hints).read(bytes), after);
    }
}
