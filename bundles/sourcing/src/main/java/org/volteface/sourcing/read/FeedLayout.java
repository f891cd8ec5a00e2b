package org.volteface.sourcing.read;

import java.io.IOException;
import org.volteface.api.source.Hints;
import org.volteface.sourcing.feed.FeedSigns;

/** A feed, in XML or JSON: an entry a document. */
final class FeedLayout implements Layout {
    private final int limit;

    FeedLayout(int limit) {
        this.limit = limit;
    }

    @Override
    public Verdict of(Start start) {
        int first = start.first();
        if (first == start.bytes().length) {
            return start.isEnough() ? Verdict.NO : Verdict.UNSEEN;
        }
        return switch (start.bytes()[first]) {
            case '{' -> Verdict.of(FeedSigns.isJson(start.bytes()));
            case '[' -> Verdict.NO;
            default -> {
                boolean isFeed = FeedSigns.isXml(start.bytes());
                yield isFeed || start.isEnough() ? Verdict.of(isFeed) : Verdict.UNSEEN;
            }
        };
    }

    @Override
    public void read(Input input, Hints hints, OutcomeSink sink) throws IOException {
        new FeedInput(limit, hints).read(input.whole(), input.from(), sink);
    }
}
