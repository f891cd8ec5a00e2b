package org.volteface.shell.server;

import java.util.Optional;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.archive.StatementArchive;

/** The watch for the moment when all that was there at the start is read, analysed and compared. It is told once. */
final class FirstIntake {
    private final DocumentQueue queue;
    private final StatementArchive archive;
    private final int quietLooks;
    private QueueCounts last = new QueueCounts(0, 0, 0);
    private int quiet;
    private boolean told;

    /** It is through when so many looks in a row found everything done and nothing new. */
    FirstIntake(DocumentQueue queue, StatementArchive archive, int quietLooks) {
        this.queue = queue;
        this.archive = archive;
        this.quietLooks = quietLooks;
    }

    /** Looks once more; gives what is to be told, at the one time when it is. */
    Optional<String> look() {
        if (told) {
            return Optional.empty();
        }
        QueueCounts counts = queue.counts();
        boolean through = counts.all() > 0
                && counts.waiting() == 0
                && counts.equals(last)
                && archive.counts().due() == 0;
        quiet = through ? quiet + 1 : 0;
        last = counts;
        told = quiet >= quietLooks;
        return told ? Optional.of(words(counts)) : Optional.empty();
    }

    private String words(QueueCounts counts) {
        String aside = counts.setAside() == 0 ? "" : ", " + Phrases.count(counts.setAside(), "document") + " set aside";
        return Phrases.count(counts.analysed(), "document") + " read, "
                + Phrases.count(archive.counts().findings(), "finding") + aside;
    }
}
