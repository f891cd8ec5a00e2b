package org.volteface.console.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.console.listing.InOrder;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Headlines;

/** Findings as lines of a list, looked up together. */
public final class FindingLines {
    private final Platform platform;
    private final StatementArchive archive;
    private final Kinship kinship;

    /** Looks up in {@code archive}, and what was decided and who is who where that is told. */
    public FindingLines(Platform platform, StatementArchive archive) {
        this.platform = platform;
        this.archive = archive;
        this.kinship = Kinship.of(platform);
    }

    /** The findings with the given ids that are in force, in the order of the ids. */
    public List<FindingLine> ofIds(List<String> ids) {
        return of(
                InOrder.of(ids, archive.findings(ids), found -> found.finding().id()));
    }

    /** A line for each. */
    public List<FindingLine> of(Collection<FoundFinding> findings) {
        Set<String> wanted = new HashSet<>();
        findings.forEach(found -> wanted.addAll(sides(found.finding())));
        Map<String, Statement> statements = new HashMap<>();
        archive.statements(wanted).forEach(statement -> statements.put(statement.id(), kinship.seen(statement)));
        Map<String, Headline> headlines = new Headlines(platform.queue())
                .of(
                        statements.values().stream()
                                .map(statement -> statement.passage().documentId())
                                .collect(Collectors.toSet()),
                        archive);
        return findings.stream()
                .map(found -> new FindingLine(
                        found,
                        cited(found.finding(), statements, headlines),
                        platform.reviews().flatMap(reviews -> reviews.of(found.finding())),
                        kinship.shown(found.finding().holder())))
                .toList();
    }

    private static List<CitedPassage> cited(
            Finding finding, Map<String, Statement> statements, Map<String, Headline> headlines) {
        return sides(finding).stream()
                .flatMap(id -> Stream.ofNullable(statements.get(id)))
                .flatMap(statement -> Stream.ofNullable(
                                headlines.get(statement.passage().documentId()))
                        .map(headline -> CitedPassage.of(statement, headline, finding.proposition())))
                .toList();
    }

    /** The two passages that show the turn best. */
    private static List<String> sides(Finding finding) {
        return List.of(finding.turn().lead().earlier(), finding.turn().lead().later());
    }
}
