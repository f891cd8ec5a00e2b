package org.volteface.sourcing.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Unreadable;

/** Any other input, compressed with gzip. Its places are those of what is packed in it. */
final class GzipLayout extends ContainerLayout {
    private static final int BUFFER = 1 << 16;

    GzipLayout(Optional<InputSorter> parts) {
        super(parts);
    }

    @Override
    public Verdict of(Start start) {
        return start.has(0, "\u001F\u008B\b");
    }

    @Override
    void open(Input input, Hints hints, OutcomeSink sink) throws IOException {
        Following following = new Following(input.from(), sink);
        try {
            CountedStream packed = new CountedStream(input.whole());
            GZIPInputStream unpacked = new GZIPInputStream(new BufferedInputStream(packed, BUFFER), BUFFER);
            readPart(new RatioGuard(unpacked, packed::count), hints, input.from(), following);
        } catch (EOFException e) {
            following.take(new Unreadable("", "cut off: the compressed file ends before its time"), following.mark());
        } catch (PackedBombException e) {
            following.take(new Unreadable("", e.reason()), following.mark());
        } catch (ZipException e) {
            following.take(
                    new Unreadable("", "damaged: it cannot be unpacked (" + e.getMessage() + ")"), following.mark());
        }
    }
}
