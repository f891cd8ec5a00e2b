package org.volteface.shell.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;

/** The findings as they come, a line each. One that only has more evidence than before is told with the id that it had. */
final class FindingLines {
    private static final int REMEMBERED = 10_000;
    /** So many are read at once, and are told of those that were there before the first call. */
    private static final int PAGE = 50;

    private static final int KIND = 10;
    private static final int STANDING = 11;
    private static final int HOLDER = 40;
    private static final int TOPIC = 60;

    private final StatementArchive archive;
    private final Map<String, String> idByTurn = new Remembered();
    private long last;
    private boolean begun;

    FindingLines(StatementArchive archive) {
        this.archive = archive;
    }

    /** Hands on the lines of some that came since the last call, at first of the latest, and tells whether there may be more. */
    boolean next(Consumer<String> sink) {
        if (!begun) {
            passOver(sink);
            begun = true;
        }
        List<FoundFinding> page = archive.findingsAfter(last, PAGE);
        Map<String, Review> reviews = archive.reviews(
                        page.stream().map(FoundFinding::finding).toList())
                .orElse(Map.of());
        for (FoundFinding found : page) {
            Optional<Review> review =
                    Optional.ofNullable(reviews.get(found.finding().id()));
            line(found.finding()).map(line -> line + decided(review)).ifPresent(sink);
            last = found.number();
        }
        return page.size() == PAGE;
    }

    /** Leaves out those before the latest: whoever starts a server anew has seen them. */
    private void passOver(Consumer<String> sink) {
        List<FoundFinding> latest = archive.findingsBefore(Long.MAX_VALUE, PAGE + 1);
        if (latest.size() > PAGE) {
            long older = Math.max(1, archive.counts().findings() - PAGE);
            last = latest.get(PAGE).number();
            sink.accept(Phrases.count(older, "older finding")
                    + " (./volteface shell findings --limit N lists the latest N)");
        }
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

    private static String decided(Optional<Review> review) {
        return review.map(made -> "  " + Phrases.lower(made.decision()) + " by " + made.by())
                .orElse("");
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
