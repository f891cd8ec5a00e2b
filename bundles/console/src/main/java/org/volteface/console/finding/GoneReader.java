package org.volteface.console.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.console.page.Frame;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Headlines;

/** The reading of what became of a finding that is in force no longer, and of what it rested on. */
final class GoneReader {
    private static final int SUCCESSORS = 50;

    private final Platform platform;
    private final StatementArchive archive;
    private final Kinship kinship;

    GoneReader(Platform platform, StatementArchive archive) {
        this.platform = platform;
        this.archive = archive;
        this.kinship = Kinship.of(platform);
    }

    GoneView view(String id, Frame frame) {
        List<FindingLife> lives = archive.livesOf(id);
        Optional<FindingLife> last = lives.stream()
                .filter(life -> life.found().finding().id().equals(id))
                .reduce((one, later) -> later);
        if (last.isEmpty()) {
            return GoneView.unknown(frame);
        }
        Finding finding = last.get().found().finding();
        List<FoundFinding> now = now(finding, lives);
        List<FoundFinding> near = now.isEmpty() ? onTheSame(finding) : List.of();
        FindingLines lines = new FindingLines(platform, archive);
        List<Review> reviews =
                platform.reviews().map(all -> all.history(finding)).orElse(List.of());
        return new GoneView(
                frame,
                Optional.of(new GoneView.Past(
                        last.get(), kinship.shown(finding.holder()), Chronicle.of(id, lives, reviews))),
                rest(finding),
                lines.of(now),
                lines.of(near));
    }

    /** The findings in force about the same turn; those of a holder that the one of then is joined with now as well. */
    private List<FoundFinding> now(Finding finding, List<FindingLife> lives) {
        List<FoundFinding> inForce = lives.stream()
                .filter(life -> life.until().isEmpty())
                .map(FindingLife::found)
                .toList();
        if (!inForce.isEmpty()) {
            return inForce;
        }
        String turn = finding.turn().key(finding.kind());
        String root = kinship.root(finding.holder().id());
        return loaded(
                archive.outcomesOn(finding.turn().after().get(0), Finding.class, SUCCESSORS),
                other -> other.turn().key(other.kind()).equals(turn)
                        && kinship.root(other.holder().id()).equals(root)
                        && other.proposition()
                                .key()
                                .equals(finding.proposition().key()));
    }

    /** Where other analysers read other statements in the same words, what they found is about the same matter. */
    private List<FoundFinding> onTheSame(Finding gone) {
        String root = kinship.root(gone.holder().id());
        return loaded(
                archive.findings(Optional.of(root), SUCCESSORS),
                finding -> finding.proposition().key().equals(gone.proposition().key()));
    }

    private List<FoundFinding> loaded(Collection<Finding> findings, Predicate<Finding> wanted) {
        return archive.findings(
                findings.stream().filter(wanted).map(Finding::id).toList());
    }

    private GoneView.Rest rest(Finding finding) {
        Map<String, Statement> statements = archive.statements(finding.evidence()).stream()
                .collect(Collectors.toMap(Statement::id, kinship::seen, (one, same) -> one));
        Map<String, Headline> headlines = new Headlines(platform.queue())
                .of(
                        statements.values().stream()
                                .map(statement -> statement.passage().documentId())
                                .collect(Collectors.toSet()),
                        archive);
        List<CitedPassage> left = finding.evidence().stream()
                .flatMap(id -> Stream.ofNullable(statements.get(id)))
                .flatMap(statement -> Stream.ofNullable(
                                headlines.get(statement.passage().documentId()))
                        .map(headline -> CitedPassage.of(statement, headline, finding.proposition())))
                .toList();
        return new GoneView.Rest(left, finding.evidence().size());
    }
}
