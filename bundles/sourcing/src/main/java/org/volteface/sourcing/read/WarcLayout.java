package org.volteface.sourcing.read;

import java.io.IOException;
import java.util.Optional;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Unreadable;

/** A web archive: what a crawler fetched, a record each. Its places lie between records. */
final class WarcLayout implements Layout {
    private final int limit;
    private final Optional<InputSorter> files;

    WarcLayout(int limit, Optional<InputSorter> files) {
        this.limit = limit;
        this.files = files;
    }

    @Override
    public Verdict of(Start start) {
        return start.has(start.first(), "WARC/");
    }

    @Override
    public void read(Input input, Hints hints, OutcomeSink sink) throws IOException {
        long from = input.begin().offset();
        WarcRecords records =
                new WarcRecords(new ByteFeed(input.at(from), from), input.from().line(), limit);
        WarcPage pages = new WarcPage(hints, files, limit);
        boolean goesOn = true;
        for (WarcRecord record = records.next(); goesOn && record != null; record = records.next()) {
            Mark after = records.mark();
            String where = record.where();
            Following named = Parts.sink(where, after, sink);
            if (record.problem().isEmpty()) {
                pages.read(record, named);
            } else {
                named.take(new Unreadable("", record.problem()), after);
            }
            goesOn = named.wantsMore();
        }
    }
}
