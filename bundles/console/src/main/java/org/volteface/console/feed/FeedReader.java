package org.volteface.console.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.volteface.api.archive.Change;
import org.volteface.api.archive.ChangeLog;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.search.Result;
import org.volteface.api.search.Search;
import org.volteface.console.finding.FindingLine;
import org.volteface.console.finding.FindingLines;
import org.volteface.console.platform.Platform;

/** What is to be told in a feed: the latest findings, and those that were withdrawn lately. */
final class FeedReader {
    private static final int MOST = 50;
    private static final int CHANGES = 5_000;
    private static final int GONE = 200;

    private final Platform platform;
    private final StatementArchive archive;
    private final FindingLines lines;

    FeedReader(Platform platform, StatementArchive archive) {
        this.platform = platform;
        this.archive = archive;
        this.lines = new FindingLines(platform, archive);
    }

    /** The latest first. */
    List<FeedEntry> entries(FeedFilter filter, Search search) {
        List<String> ids = search.find(filter.query(), MOST, Optional.empty()).page().stream()
                .map(Result::id)
                .toList();
        return Stream.concat(lines.ofIds(ids).stream().map(this::inForce), withdrawn(filter).stream())
                .sorted(Comparator.comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::id))
                .limit(MOST)
                .toList();
    }

    private FeedEntry inForce(FindingLine line) {
        List<FindingLife> lives = archive.livesOf(line.finding().id());
        Instant told = lives.stream()
                .filter(life ->
                        life.found().finding().id().equals(line.finding().id()))
                .map(FindingLife::since)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> published(line));
        Instant first = lives.stream()
                .map(FindingLife::since)
                .min(Comparator.naturalOrder())
                .orElse(told);
        Instant updated = line.review().map(Review::at).filter(told::isBefore).orElse(told);
        return new FeedEntry(line, first, updated, false);
    }

    /** Where nobody tells when it was found, as late as its passages were published. */
    private static Instant published(FindingLine line) {
        return line.passages().stream()
                .map(passage -> passage.headline()
                        .published()
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private List<FeedEntry> withdrawn(FeedFilter filter) {
        List<FeedEntry> entries = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String id : gone()) {
            List<FindingLife> lives = archive.livesOf(id);
            boolean inForce = lives.stream().anyMatch(life -> life.until().isEmpty());
            Optional<FindingLife> last = lives.stream()
                    .filter(life -> life.until().isPresent())
                    .max(Comparator.comparing(life -> life.until().orElseThrow()));
            if (!inForce && last.isPresent() && filter.admits(last.get().found().finding())) {
                FeedEntry entry = withdrawn(last.get(), lives);
                if (told.add(entry.id())) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    private FeedEntry withdrawn(FindingLife last, List<FindingLife> lives) {
        FindingLine line = lines.of(List.of(last.found())).get(0);
        Instant first = lives.stream()
                .map(FindingLife::since)
                .min(Comparator.naturalOrder())
                .orElse(last.since());
        return new FeedEntry(line, first, last.until().orElseThrow(), true);
    }

    /** The ids of the findings of which something changed lately, and which are not in force; the latest change first. */
    private List<String> gone() {
        List<Change> changes = platform.changes().map(FeedReader::latest).orElse(List.of());
        Set<String> ids = new LinkedHashSet<>();
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (changes.get(i).kind() == Change.Kind.FINDING) {
                ids.add(changes.get(i).id());
            }
        }
        archive.findings(ids).forEach(found -> ids.remove(found.finding().id()));
        return ids.stream().limit(GONE).toList();
    }

    private static List<Change> latest(ChangeLog log) {
        return log.after(Math.max(0, log.last() - CHANGES), CHANGES);
    }
}
