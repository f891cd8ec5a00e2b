package org.volteface.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.Place;
import org.volteface.api.archive.PromiseReading;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.PromiseStanding;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.LeftOutSection;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.ReportScope;

/** The latest that an archive holds within a scope, cited and in an order that its content alone decides. */
final class Excerpt {
    private static final Comparator<Statement> BY_TIME = Comparator.comparing(Place::of);

    /** How many commitments are rated where only promises of some status are wanted, which only a rating tells. */
    private static final int MOST_RATED = 2_000;

    private final ArchiveView archive;
    private final ReportScope scope;
    private final Within within;
    private final int most;
    private final LocalDate latestDay;
    private final Citations citations;
    private final Decisions decisions;

    Excerpt(ArchiveView archive, ReportRequest request) {
        this.archive = archive;
        this.scope = request.scope();
        this.within = new Within(archive, request.scope());
        this.most = request.most();
        this.latestDay = archive.latestDay();
        this.citations = new Citations(archive);
        this.decisions = new Decisions(archive);
    }

    /** The statements that an actor holds, in the order of time. */
    Latest<Statement> statementsBy(String actorId) {
        return inOrder(Latest.of(most, within::admits, wanted -> archive.statementsBy(actorId, wanted)));
    }

    /** What the excerpt is taken from: so many statements in so many documents. */
    String basis() {
        if (scope.actors().isEmpty()) {
            Counts counts = archive.counts();
            return Words.count(counts.statements(), "statement") + " in " + Words.count(counts.documents(), "document");
        }
        Latest<Statement> statements =
                Latest.ofEach(scope.actors().stream().map(this::statementsBy).toList());
        long documents = statements.things().stream()
                .map(statement -> statement.passage().documentId())
                .distinct()
                .count();
        return (statements.isCut() ? "the latest " : "")
                + Words.count(statements.things().size(), "statement") + " in " + Words.count(documents, "document");
    }

    /** Whether promises that stand so are wanted. */
    boolean admits(PromiseStatus status) {
        return scope.admits(status);
    }

    /** How many findings there are; unknown where the excerpt is limited to some of them, or leaves dismissed ones out. */
    Optional<Long> allFindings() {
        boolean all = within.isEverything()
                && (scope.dismissed() || decisions.dismissed().isEmpty());
        return all ? Optional.of(archive.counts().findings()) : Optional.empty();
    }

    /** The findings, the supported ones first, then by the time of the turn. */
    Latest<FindingSection> findings() {
        Latest<Finding> latest = ofEachActor(
                actor -> Latest.of(most, this::isShown, wanted -> decisions.read(archive.findings(actor, wanted))));
        return new Latest<>(sections(latest.things()), latest.isCut());
    }

    private boolean isShown(Finding finding) {
        return within.admits(finding) && (scope.dismissed() || !decisions.isDismissed(finding));
    }

    /** The findings that were looked at and are not shown, because they were dismissed on review, as one section; none where none are. */
    List<LeftOutSection> leftOut() {
        List<FindingSection> dismissed = scope.dismissed()
                ? List.of()
                : sections(decisions.dismissed().stream().filter(within::admits).toList());
        return dismissed.isEmpty() ? List.of() : List.of(new LeftOutSection(dismissed));
    }

    /** How a promise stands. What was dismissed among the findings that tell of it says nothing, and is among {@link #leftOut}. */
    PromiseStanding standing(List<Statement> promise) {
        PromiseReading reading = new PromiseReading(archive, latestDay);
        PromiseStanding standing = reading.standing(promise);
        decisions.read(reading.breaches(promise.stream().map(Statement::id).toList()).stream()
                .map(PromiseStanding.Breach::finding)
                .toList());
        return standing;
    }

    /** The commitments, in the order of time. */
    Latest<Statement> commitments() {
        int enough = scope.statuses().isEmpty() ? most : Math.max(most, MOST_RATED);
        return inOrder(
                ofEachActor(actor -> Latest.of(enough, within::admits, wanted -> archive.commitments(actor, wanted))));
    }

    /** The dismissals that have two sides, by the time of the later one. */
    Latest<DismissalSection> dismissals() {
        Latest<Dismissal> latest = scope.actors().isEmpty()
                ? Latest.of(most, within::admits, archive::dismissals)
                : Latest.ofEach(scope.actors().stream()
                        .map(actor -> Latest.of(most, within::admits, wanted -> dismissalsOn(actor, wanted)))
                        .toList());
        citations.readAll(latest.things().stream().flatMap(dismissal -> dismissal.evidence().stream()));
        List<DismissalSection> sections = latest.things().stream()
                .map(dismissal -> new DismissalSection(dismissal, citations.of(dismissal.evidence())))
                .filter(section -> section.evidence().size() > 1)
                .sorted(Comparator.comparing(Excerpt::compared)
                        .thenComparing(section -> section.dismissal().gate())
                        .thenComparing(
                                section -> String.join(" ", section.dismissal().evidence())))
                .toList();
        return new Latest<>(sections, latest.isCut());
    }

    /** The statement with its citation. */
    Cited cite(Statement statement) {
        return citations.of(statement);
    }

    private <T> Latest<T> ofEachActor(Function<Optional<String>, Latest<T>> question) {
        return scope.actors().isEmpty()
                ? question.apply(Optional.empty())
                : Latest.ofEach(scope.actors().stream()
                        .map(actor -> question.apply(Optional.of(actor)))
                        .toList());
    }

    /** Those on the actor's latest statements, from the last one back. */
    private List<Dismissal> dismissalsOn(String actorId, int wanted) {
        Set<Dismissal> found = new LinkedHashSet<>();
        for (Statement statement : archive.statementsBy(actorId, most)) {
            if (found.size() < wanted) {
                found.addAll(archive.outcomesOn(statement.id(), Dismissal.class, wanted));
            }
        }
        return found.stream().limit(wanted).toList();
    }

    private List<FindingSection> sections(List<Finding> findings) {
        citations.readAll(findings.stream().flatMap(finding -> finding.evidence().stream()));
        return findings.stream()
                .map(this::section)
                .filter(section ->
                        !section.before().isEmpty() && !section.after().isEmpty())
                .sorted(Comparator.comparing((FindingSection section) ->
                                section.finding().verdict().standing())
                        .thenComparing(Excerpt::turned)
                        .thenComparing(section -> section.finding().id()))
                .toList();
    }

    private FindingSection section(Finding finding) {
        return new FindingSection(
                finding,
                citations.of(finding.turn().before()),
                citations.of(finding.turn().after()),
                citations.of(finding.turn().conditions()),
                decisions.of(finding));
    }

    private Latest<Statement> inOrder(Latest<Statement> latest) {
        citations.read(latest.things());
        return new Latest<>(latest.things().stream().sorted(BY_TIME).toList(), latest.isCut());
    }

    private static Edtf turned(FindingSection section) {
        return section.shownAfter().get(0).statement().happened();
    }

    private static Edtf compared(DismissalSection section) {
        return section.evidence().stream()
                .map(cited -> cited.statement().happened())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
