package org.volteface.sourcing.read;

import java.io.IOException;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.SiteSelectors;

/** One document that is the input as a whole: what is nothing else. */
final class DocumentLayout implements Layout {
    private final int limit;
    private final SiteSelectors sites;

    DocumentLayout(int limit, SiteSelectors sites) {
        this.limit = limit;
        this.sites = sites;
    }

    @Override
    public Verdict of(Start start) {
        return Verdict.YES;
    }

    @Override
    public void read(Input input, Hints hints, OutcomeSink sink) throws IOException {
        // Whoever has a place in it has all of it.
        if (!input.isFresh()) {
            return;
        }
        byte[] bytes = input.whole().readNBytes(limit + 1);
        Mark after = new Mark(bytes.length, 0);
        sink.take(bytes.length > limit ? tooLarge(limit) : new SingleDocument(hints, sites).read(bytes), after);
    }

    static Unreadable tooLarge(int limit) {
        return new Unreadable("", "larger than " + ByteLines.size(limit) + ", the most that one document may have");
    }
}
