package org.volteface.sourcing.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Unreadable;

/** A ZIP archive, each entry of which is an input of its own. Its places count entries, and outcomes within one. */
final class ZipLayout extends ContainerLayout {
    /** What the names are in that are not said to be in UTF-8. */
    private static final Charset NAMES = Charset.forName("IBM437");

    private static final String ENTRY = "PK\u0003\u0004";

    ZipLayout(Optional<InputSorter> parts) {
        super(parts);
    }

    @Override
    public Verdict of(Start start) {
        Verdict entry = start.has(0, ENTRY);
        return entry == Verdict.NO ? start.has(0, "PK\u0005\u0006") : entry;
    }

    @Override
    void open(Input input, Hints hints, OutcomeSink sink) throws IOException {
        CountedStream packed = new CountedStream(input.whole());
        Entries entries = new Entries(input.from(), hints, sink);
        try {
            boolean isBegun = input.start().has(0, ENTRY) == Verdict.YES;
            entries.read(new ZipInputStream(packed, NAMES), packed, isBegun);
        } catch (EOFException e) {
            entries.refuse("cut off: the archive ends before its time");
        } catch (PackedBombException e) {
            entries.refuse(e.reason());
        } catch (IOException | IllegalArgumentException e) {
            if (packed.hasFailed()) {
                throw e;
            }
            String message = String.valueOf(e.getMessage());
            entries.refuse(
                    message.contains("encrypted")
                            ? "encrypted; an archive with a password is not opened"
                            : "damaged: it cannot be unpacked (" + message + ")");
        }
    }

    /** The walk through the entries. */
    private final class Entries {
        private final EntrySink sink;
        private final Hints hints;

        Entries(Mark from, Hints hints, OutcomeSink sink) {
            this.sink = new EntrySink(from, sink);
            this.hints = hints;
        }

        void read(ZipInputStream zip, CountedStream packed, boolean isBegun) throws IOException {
            boolean any = false;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && sink.wantsMore(); entry = next(zip)) {
                any = true;
                sink.begin(entry.getName());
                String office = EntryNames.office(entry.getName());
                if (!office.isEmpty()) {
                    sink.takeOwn(office);
                    return;
                }
                if (!entry.isDirectory() && EntryNames.isDocument(entry.getName())) {
                    readPart(new RatioGuard(new Open(zip), packed::count), hints, Mark.START, sink);
                }
            }
            if (!any) {
                sink.takeOwn(isBegun ? "cut off: the archive ends before its time" : "an archive without files");
            }
        }

        private @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
            return sink.wantsMore() ? zip.getNextEntry() : null;
        }

        void refuse(String reason) {
            sink.take(new Unreadable("", reason), Mark.START);
        }
    }

    /** A stream that those who read it cannot close. */
    private static final class Open extends FilterInputStream {
        Open(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
