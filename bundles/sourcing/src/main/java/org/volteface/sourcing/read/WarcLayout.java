package org.volteface.sourcing.read;

import java.io.IOException;
import java.util.Optional;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.SiteSelectors;

/**
 * A web archive: what a crawler fetched, a record each. Its places lie between records.
 *
 * @param limit the greatest number of bytes that a page may have
 * @param parts the reader of files that records hold
 * @param sites where articles stand on the pages of some sites
 */
record WarcLayout(int limit, Optional<InputSorter> parts, SiteSelectors sites) implements Layout {
    @Override
    public Verdict of(Start start) {
        return start.has(start.first(), "WARC/");
    }

    @Override
    public void read(Input input, Hints hints, OutcomeSink sink) throws IOException {
        long from = input.begin().offset();
        WarcRecords records =
                new WarcRecords(new ByteFeed(input.at(from), from), input.from().line(), limit);
        WarcPage pages = new WarcPage(hints, this);
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
