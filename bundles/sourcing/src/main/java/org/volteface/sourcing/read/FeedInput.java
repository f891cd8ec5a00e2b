package org.volteface.sourcing.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.NotADocumentException;
import org.volteface.sourcing.feed.FeedDocuments;

/** An input that is a feed, which is held as a whole and gives its entries one after another. */
final class FeedInput {
    private final int limit;
    private final Hints hints;

    FeedInput(int limit, Hints hints) {
        this.limit = limit;
        this.hints = hints;
    }

    /** Reads from its beginning the entries after the place {@code from}. */
    void read(InputStream in, Mark from, OutcomeSink sink) throws IOException {
        try {
            FeedDocuments documents = documents(in.readNBytes(limit + 1));
            boolean goesOn = true;
            for (int i = (int) from.offset(); goesOn && i < documents.size(); i++) {
                goesOn = sink.take(documents.read(i), new Mark(i + 1L, 0));
            }
        } catch (NotADocumentException e) {
            // Whoever has a place in it has been told.
            if (from.equals(Mark.START)) {
                sink.take(new Unreadable("", e.reason()), new Mark(1, 0));
            }
        }
    }

    private FeedDocuments documents(byte[] whole) throws NotADocumentException {
        if (whole.length > limit) {
            throw new NotADocumentException(
                    "larger than " + ByteLines.size(limit) + ", the most that one feed may have");
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(whole, Optional.empty());
        return FeedDocuments.of(decoded.text(), hints, decoded.warnings());
    }
}
