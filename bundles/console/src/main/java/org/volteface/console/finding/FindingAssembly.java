package org.volteface.console.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.console.page.Frame;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.web.Refusal;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Headlines;
import org.volteface.console.words.StatementWords;
import org.volteface.console.words.Surroundings;

/** The putting together of what the page of a finding shows, from whatever parts of the platform are there. */
public final class FindingAssembly {
    private static final int NEAR = 4;

    private final Platform platform;
    private final StatementArchive archive;
    private final Kinship kinship;

    /** Reads from what is there. */
    public FindingAssembly(Platform platform) throws Refusal {
        this.platform = platform;
        this.archive = Required.archive(platform);
        this.kinship = Kinship.of(platform);
    }

    FindingView view(FoundFinding found, Frame frame, Optional<FindingView.Draft> draft) {
        Finding finding = found.finding();
        NearMisses misses = new NearMisses(platform, archive, kinship);
        List<Dismissal> near = misses.near(finding);
        List<NearMiss> shown = misses.cited(finding, near.subList(0, Math.min(NEAR, near.size())));
        return new FindingView(
                frame,
                new FindingView.About(found, kinship.shown(finding.holder())),
                turn(finding),
                past(found, draft),
                new FindingView.Near(shown, near.size()));
    }

    private FindingView.Past past(FoundFinding found, Optional<FindingView.Draft> draft) {
        Finding finding = found.finding();
        Optional<Review> review = platform.reviews().flatMap(reviews -> reviews.of(finding));
        List<Review> reviews =
                platform.reviews().map(all -> all.history(finding)).orElse(List.of());
        return new FindingView.Past(
                review,
                reviews,
                Chronicle.of(finding.id(), archive.livesOf(finding.id()), reviews),
                draft,
                new ReviewQueue(platform, archive).beside(found));
    }

    /** What a finding rests on. */
    public Foundation foundation(FoundFinding found) {
        return Foundation.of(found, turn(found.finding()));
    }

    TurnView turn(Finding finding) {
        Map<String, Statement> statements = new HashMap<>();
        archive.statements(finding.evidence())
                .forEach(statement -> statements.put(statement.id(), kinship.seen(statement)));
        Map<String, Headline> headlines = new Headlines(platform.queue())
                .of(
                        statements.values().stream()
                                .map(statement -> statement.passage().documentId())
                                .collect(Collectors.toSet()),
                        archive);
        Sides sides = new Sides(finding, statements, headlines);
        return new TurnView(
                side(finding.turn().before(), sides),
                side(finding.turn().after(), sides),
                side(finding.turn().conditions(), sides),
                finding.turn().lead());
    }

    private record Sides(Finding finding, Map<String, Statement> statements, Map<String, Headline> headlines) {}

    private List<SidePassage> side(Collection<String> ids, Sides sides) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(sides.statements().get(id)))
                .flatMap(statement -> Stream.ofNullable(
                                sides.headlines().get(statement.passage().documentId()))
                        .map(headline -> passage(statement, headline, sides.finding())))
                .toList();
    }

    private SidePassage passage(Statement statement, Headline headline, Finding finding) {
        return new SidePassage(
                CitedPassage.of(statement, headline, finding.proposition()),
                StatementWords.published(
                        headline.published(),
                        platform.queue()
                                .flatMap(
                                        queue -> queue.entry(statement.passage().documentId()))
                                .map(entry -> entry.progress().received())),
                platform.queue()
                        .map(queue -> Surroundings.of(statement, queue))
                        .orElseGet(() -> Surroundings.alone(statement)));
    }
}
