package org.volteface.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.StatementArchive;

/** The findings that the archive came to know last. It gives them by their numbers only, in which withdrawn ones leave gaps. */
final class LatestFindings {
    private final StatementArchive archive;

    LatestFindings(StatementArchive archive) {
        this.archive = archive;
    }

    /** At most {@code most} findings, the latest first, without reading those long before them. */
    List<FoundFinding> last(int most) {
        long last = lastNumber();
        List<FoundFinding> found = List.of();
        for (long width = most; found.size() < most; width *= 4) {
            long before = Math.max(0, last - width);
            found = archive.findingsAfter(before, (int) Math.min(width, Integer.MAX_VALUE));
            if (before == 0) {
                break;
            }
        }
        List<FoundFinding> latest = new ArrayList<>(found.subList(Math.max(0, found.size() - most), found.size()));
        Collections.reverse(latest);
        return latest;
    }

    private long lastNumber() {
        long known = next(0);
        long beyond = Math.max(1, known);
        while (next(beyond) > 0) {
            known = next(beyond);
            beyond = known * 2;
        }
        while (known < beyond) {
            long middle = known + (beyond - known) / 2;
            long next = next(middle);
            if (next > 0) {
                known = next;
            } else {
                beyond = middle;
            }
        }
        return known;
    }

    /** The first number after one, or 0 where there is none. */
    private long next(long number) {
        List<FoundFinding> next = archive.findingsAfter(number, 1);
        return next.isEmpty() ? 0 : next.get(0).number();
    }
}
