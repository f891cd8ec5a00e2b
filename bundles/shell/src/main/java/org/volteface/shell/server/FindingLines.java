package org.volteface.shell.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;

/** The findings as they come, a line each. One that only has more evidence than before is told with the id that it had. */
final class FindingLines {
    private static final int REMEMBERED = 10_000;
    private static final int PAGE = 500;
    private static final int KIND = 10;
    private static final int STANDING = 11;
    private static final int HOLDER = 40;
    private static final int TOPIC = 60;

    private final StatementArchive archive;
    private final Map<String, String> idByTurn = new Remembered();
    private long last;

    FindingLines(StatementArchive archive) {
        this.archive = archive;
    }

    /** Hands on the lines of those that came since the last call. */
    void next(Consumer<String> sink) {
        List<FoundFinding> page;
        do {
            page = archive.findingsAfter(last, PAGE);
            for (FoundFinding found : page) {
                line(found.finding()).ifPresent(sink);
                last = found.number();
            }
        } while (page.size() == PAGE);
    }

    private Optional<String> line(Finding finding) {
        String id = finding.id();
        String before = idByTurn.put(turn(finding), id);
        if (id.equals(before)) {
            return Optional.empty();
        }
        String topic = finding.proposition().topic();
        return Optional.of(Page.pad(Phrases.lower(finding.kind()), KIND)
                + Page.pad(Phrases.lower(finding.verdict().standing()), STANDING)
                + Page.cut(finding.holder().name(), HOLDER) + (topic.isBlank() ? "" : ": " + Page.cut(topic, TOPIC))
                + ", " + Phrases.dates(finding, archive) + "  " + Phrases.shortId(id)
                + (before == null ? "" : " (was " + Phrases.shortId(before) + ")"));
    }

    private static String turn(Finding finding) {
        return finding.holder().id() + " " + finding.turn().key(finding.kind()) + " "
                + new TreeSet<>(finding.proposition().terms());
    }

    /** The ids told last, by their turns. */
    private static final class Remembered extends LinkedHashMap<String, String> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    }
}
