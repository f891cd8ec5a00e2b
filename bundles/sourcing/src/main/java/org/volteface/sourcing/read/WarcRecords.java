package org.volteface.sourcing.read;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records of a web archive that may hold documents, of which one is held at a time. Where one is broken, the next is looked for. */
final class WarcRecords {
    /** Records with what was fetched, or with its text. Requests, notes, and what was fetched before and not kept again are passed over. */
    private static final Set<String> HELD = Set.of("response", "resource", "conversion");

    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_LINES = 1000;

    private final ByteFeed feed;
    private final int limit;
    private long number;
    private @Nullable String ahead;

    WarcRecords(ByteFeed feed, long before, int limit) {
        this.feed = feed;
        this.number = before;
        this.limit = limit;
    }

    /** The place after the record that was given last. */
    Mark mark() {
        // What is ahead was read to find the end of something broken, and is found again.
        return new Mark(aheadAt >= 0 ? aheadAt : feed.offset(), number);
    }

    private long aheadAt = -1;

    /** The next record, or null after the last. */
    @Nullable
    WarcRecord next() throws IOException {
        String line = nextLine();
        while (line != null) {
            if (!line.isBlank()) {
                number++;
                WarcRecord record = isBegin(line) ? record() : broken("damaged: it begins with no header");
                if (record != null) {
                    return record;
                }
            }
            line = nextLine();
        }
        return null;
    }

    private @Nullable String nextLine() throws IOException {
        String line = ahead;
        if (line != null) {
            ahead = null;
            aheadAt = -1;
            return line;
        }
        return feed.line(LONGEST_LINE);
    }

    private static boolean isBegin(String line) {
        return line.startsWith("WARC/") && line.length() < 12;
    }

    /** The record whose first line was read; null if it holds no document. */
    private @Nullable WarcRecord record() throws IOException {
        HeaderFields fields = new HeaderFields();
        String line = feed.line(LONGEST_LINE);
        for (int i = 0; line != null && !line.isBlank() && i < MOST_LINES; i++) {
            fields.add(line);
            line = feed.line(LONGEST_LINE);
        }
        long length = length(fields);
        if (line == null || length < 0) {
            return line == null
                    ? problem(fields, "cut off within its header")
                    : broken("damaged: its length is missing");
        }
        if (!HELD.contains(fields.value("warc-type").toLowerCase(Locale.ROOT))) {
            return feed.skip(length) ? null : problem(fields, "cut off");
        }
        if (length > limit) {
            feed.skip(length);
            return problem(fields, "larger than " + ByteLines.size(limit) + ", the most that one document may have");
        }
        byte[] block = feed.take((int) length);
        return block.length < length
                ? problem(fields, "cut off: it has " + block.length + " of " + length + " bytes")
                : new WarcRecord(number, fields, block, "");
    }

    /** Goes to the next line that begins a record. */
    private WarcRecord broken(String problem) throws IOException {
        long before = feed.offset();
        String line = feed.line(LONGEST_LINE);
        while (line != null && !isBegin(line)) {
            before = feed.offset();
            line = feed.line(LONGEST_LINE);
        }
        ahead = line;
        aheadAt = line == null ? -1 : before;
        return problem(new HeaderFields(), problem);
    }

    private WarcRecord problem(HeaderFields fields, String problem) {
        return new WarcRecord(number, fields, new byte[0], problem);
    }

    private static long length(HeaderFields fields) {
        String length = fields.value("content-length");
        return length.matches("\\d{1,18}") ? Long.parseLong(length) : -1;
    }
}
