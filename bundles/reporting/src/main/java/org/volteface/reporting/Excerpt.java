package org.volteface.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.FindingSection;

/** What an archive holds about one actor or about all, cited and in an order that its content alone decides. */
final class Excerpt {
    private final ArchiveView archive;
    private final Optional<String> actorId;
    private final List<Statement> statements;
    private final List<Outcome> outcomes;

    private Excerpt(ArchiveView archive, Optional<String> actorId) {
        this.archive = archive;
        this.actorId = actorId;
        this.statements = archive.statements().stream().filter(this::isAsked).toList();
        this.outcomes = archive.outcomes();
    }

    static Excerpt of(ArchiveView archive, Optional<String> actorId) {
        return new Excerpt(archive, actorId);
    }

    /** The statements, in the order of time. */
    List<Statement> statements() {
        return statements;
    }

    /** The number of documents that the statements stand in. */
    long documents() {
        return statements.stream()
                .map(statement -> statement.passage().documentId())
                .distinct()
                .count();
    }

    /** The last day on which anything was said, whoever said it. */
    Optional<LocalDate> latestDay() {
        return archive.statements().stream()
                .map(statement -> statement.timing().said().ordering())
                .max(Comparator.naturalOrder());
    }

    /** The findings, the supported ones first, then by the time of the turn. */
    List<FindingSection> findings() {
        return outcomes.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .filter(finding -> actorId.isEmpty() || finding.holder().id().equals(actorId.get()))
                .map(this::section)
                .filter(section ->
                        !section.before().isEmpty() && !section.after().isEmpty())
                .sorted(Comparator.comparing((FindingSection section) ->
                                section.finding().verdict().standing())
                        .thenComparing(section -> turned(section))
                        .thenComparing(section -> section.finding().id()))
                .toList();
    }

    /** The breaches among the findings. */
    List<FindingSection> breaches() {
        return findings().stream()
                .filter(section -> section.finding().kind() == FindingKind.BREACH)
                .toList();
    }

    /** The dismissals that have two sides, by the time of the later one. */
    List<DismissalSection> dismissals() {
        return outcomes.stream()
                .filter(Dismissal.class::isInstance)
                .map(Dismissal.class::cast)
                .map(dismissal -> new DismissalSection(dismissal, cite(dismissal.evidence())))
                .filter(section -> section.evidence().size() > 1 && concernsAsked(section))
                .sorted(Comparator.comparing(Excerpt::compared)
                        .thenComparing(section -> section.dismissal().gate())
                        .thenComparing(
                                section -> String.join(" ", section.dismissal().evidence())))
                .toList();
    }

    /** What moved the promise with the given id, in the order of time. */
    List<StatusChange> changes(String commitment) {
        return outcomes.stream()
                .filter(StatusChange.class::isInstance)
                .map(StatusChange.class::cast)
                .filter(change -> change.commitment().equals(commitment))
                .sorted(Comparator.comparing(StatusChange::since).thenComparing(StatusChange::status))
                .toList();
    }

    /** The statement with its citation. */
    Cited cite(Statement statement) {
        Headline unknown =
                new Headline(Origin.UNKNOWN, statement.timing().said().ordering(), "");
        return new Cited(
                statement, archive.headline(statement.passage().documentId()).orElse(unknown));
    }

    private List<Cited> cite(List<String> ids) {
        return ids.stream()
                .flatMap(id -> archive.statement(id).stream())
                .map(this::cite)
                .toList();
    }

    private FindingSection section(Finding finding) {
        return new FindingSection(
                finding,
                cite(finding.turn().before()),
                cite(finding.turn().after()),
                cite(finding.turn().conditions()));
    }

    private boolean isAsked(Statement statement) {
        return actorId.isEmpty() || statement.holder().id().equals(actorId.get());
    }

    private boolean concernsAsked(DismissalSection section) {
        return section.evidence().stream().map(Cited::statement).anyMatch(this::isAsked);
    }

    private static Edtf turned(FindingSection section) {
        return section.after().get(0).statement().happened();
    }

    private static Edtf compared(DismissalSection section) {
        return section.evidence().stream()
                .map(cited -> cited.statement().happened())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
