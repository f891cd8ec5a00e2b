package org.volteface.console.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.archive.Change;
import org.volteface.api.archive.ChangeLog;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.search.Result;
import org.volteface.api.search.Search;
import org.volteface.console.finding.FindingLine;
import org.volteface.console.finding.FindingLines;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;

/** What is to be told in a feed: the latest findings, and those that were withdrawn lately. */
final class FeedReader {
    private static final int MOST = 50;
    private static final int CHANGES = 5_000;
    private static final int GONE = 200;
    private static final int EACH = 20;

    private final Platform platform;
    private final StatementArchive archive;
    private final FindingLines lines;
    private final Kinship kinship;

    FeedReader(Platform platform, StatementArchive archive) {
        this.platform = platform;
        this.archive = archive;
        this.lines = new FindingLines(platform, archive);
        this.kinship = Kinship.of(platform);
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

    private Collection<FeedEntry> withdrawn(FeedFilter filter) {
        Map<FoundFinding, List<FindingLife>> ended = new LinkedHashMap<>();
        for (String id : gone()) {
            List<FindingLife> lives = archive.livesOf(id);
            if (lives.stream().allMatch(life -> life.until().isPresent())) {
                last(lives).ifPresent(life -> ended.put(life.found(), lives));
            }
        }
        Set<String> inForce = turnsInForce(ended.keySet());
        Map<String, FeedEntry> byTurn = new LinkedHashMap<>();
        for (FindingLine line : lines.of(ended.keySet())) {
            String turn = FeedEntry.turn(line.finding());
            if (!inForce.contains(turn) && filter.admits(line, Grounds.of(line.finding(), archive), kinship)) {
                byTurn.merge(turn, withdrawn(line, Objects.requireNonNull(ended.get(line.found()))), FeedReader::later);
            }
        }
        return byTurn.values();
    }

    /** Where the holder is joined with another, the same turn is found of that one: nothing was withdrawn. */
    private Set<String> turnsInForce(Collection<FoundFinding> ended) {
        List<String> turned = ended.stream()
                .map(found -> found.finding().turn().after().get(0))
                .distinct()
                .toList();
        return archive.outcomesOn(turned, Finding.class, EACH).values().stream()
                .flatMap(List::stream)
                .map(FeedEntry::turn)
                .collect(Collectors.toSet());
    }

    private static FeedEntry withdrawn(FindingLine line, List<FindingLife> lives) {
        FindingLife last = last(lives).orElseThrow();
        Instant first = lives.stream()
                .map(FindingLife::since)
                .min(Comparator.naturalOrder())
                .orElse(last.since());
        return new FeedEntry(line, first, last.until().orElseThrow(), true);
    }

    private static Optional<FindingLife> last(List<FindingLife> lives) {
        return lives.stream().max(Comparator.comparing(life -> life.until().orElse(Instant.MAX)));
    }

    private static FeedEntry later(FeedEntry one, FeedEntry other) {
        return one.updated().isBefore(other.updated()) ? other : one;
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
