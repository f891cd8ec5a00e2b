package org.volteface.shell.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.StatementArchive;

/** The findings in force in the order in which they came, read page by page. */
final class FindingPages {
    private static final int PAGE = 500;

    private final StatementArchive archive;

    FindingPages(StatementArchive archive) {
        this.archive = archive;
    }

    /** Hands on those whose number is greater than {@code number}. */
    void after(long number, Consumer<FoundFinding> sink) {
        long last = number;
        List<FoundFinding> page;
        do {
            page = archive.findingsAfter(last, PAGE);
            for (FoundFinding found : page) {
                sink.accept(found);
                last = found.number();
            }
        } while (page.size() == PAGE);
    }

    /** The last {@code most}, the newest last. */
    List<FoundFinding> last(int most) {
        Deque<FoundFinding> last = new ArrayDeque<>();
        after(0, found -> {
            last.addLast(found);
            if (last.size() > most) {
                last.removeFirst();
            }
        });
        return List.copyOf(last);
    }

    /** Those whose ids begin so. */
    List<FoundFinding> startingWith(Abbreviation id) {
        List<FoundFinding> found = new ArrayList<>();
        after(0, each -> {
            if (id.fits(each.finding().id())) {
                found.add(each);
            }
        });
        return found;
    }
}
