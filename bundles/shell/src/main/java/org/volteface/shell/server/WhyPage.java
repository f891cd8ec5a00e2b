package org.volteface.shell.server;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.volteface.api.actor.Join;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Place;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Statement;
import org.volteface.api.operation.ActorOperations;
import org.volteface.api.operation.FindingReviews;
import org.volteface.api.operation.Operations;

/** Why something was flagged, or was not, on a page. */
final class WhyPage {
    /** How many outcomes of one statement are shown, and how many ids of an ambiguous one are told. */
    private static final int MOST = 40;

    private final StatementArchive archive;
    private final Desk desk;
    private final Page page = new Page();
    private final Citations citations;
    private final OutcomeLines lines;

    /**
     * What a page is made from.
     *
     * @param archive the statements and findings
     * @param documents the texts around them
     * @param operations what compares
     * @param actors who is who
     * @param reviews what was decided
     */
    record Desk(
            StatementArchive archive,
            DocumentQueue documents,
            Operations operations,
            ActorOperations actors,
            FindingReviews reviews) {}

    WhyPage(Desk desk) {
        this.desk = desk;
        this.archive = desk.archive();
        this.citations = new Citations(archive, desk.documents(), page);
        this.lines = new OutcomeLines(page, citations);
    }

    /** What is asked of a finding or a statement, or of a pair of statements. */
    String why(List<String> given) throws IOException {
        return given.size() == 1 ? why(given.get(0)) : why(given.get(0), given.get(1));
    }

    /** The evidence and the gates of a finding, or all that came of a statement. */
    private String why(String given) {
        Abbreviation id = new Abbreviation(given);
        List<FoundFinding> findings = archive.findingsStarting(given, MOST);
        List<Statement> statements = archive.statementsStarting(given, MOST);
        if (!findings.isEmpty() && !statements.isEmpty()) {
            throw id.ambiguous(Stream.concat(
                            findings.stream().map(found -> found.finding().id()),
                            statements.stream().map(Statement::id))
                    .toList());
        }
        if (statements.isEmpty()) {
            FoundFinding found = id.one("finding or statement in force", findings, each -> each.finding()
                    .id());
            lines.inFull(found);
            desk.reviews().of(found.finding()).ifPresent(review -> page.field("Decided", Phrases.review(review)));
            joins(found.finding().evidence().stream()
                    .flatMap(each -> archive.statement(each).stream())
                    .toList());
        } else {
            statement(id.one("statement", statements, Statement::id));
        }
        return page.toString();
    }

    /** What came of holding two statements against each other, in either order. */
    private String why(String given, String other) throws IOException {
        Statement one = find(given);
        Statement two = find(other);
        if (one.id().equals(two.id())) {
            throw new IllegalArgumentException("'" + given + "' and '" + other + "' are the same statement");
        }
        List<Statement> pair =
                Stream.of(one, two).sorted(Comparator.comparing(Place::of)).toList();
        citations.cite("Earlier", pair.get(0));
        citations.cite("Later", pair.get(1));
        joins(pair);
        page.gap();
        List<Outcome> kept = archive.outcomesOn(one.id()).stream()
                .filter(outcome -> outcome.evidence().contains(two.id()))
                .toList();
        if (kept.isEmpty()) {
            compare(pair);
        } else {
            kept.forEach(lines::brief);
        }
        return page.toString();
    }

    private void compare(List<Statement> pair) throws IOException {
        List<Outcome> outcomes =
                desk.operations().compare(pair.get(0).id(), pair.get(1).id());
        if (outcomes.isEmpty()) {
            page.paragraph("", "The two have nothing in common that is compared: no gate was asked.");
            return;
        }
        page.paragraph("", "Nothing is kept of this pair; compared now, as if there were nothing else:");
        outcomes.forEach(lines::brief);
    }

    /** What shows that the holders whom documents name in different ways are one. */
    private void joins(List<Statement> statements) {
        JoinedActors joined = new JoinedActors(desk.actors().joins());
        List<Join> steps = statements.stream()
                .flatMap(statement ->
                        Stream.of(statement.holder(), statement.holding().speaker()))
                .distinct()
                .flatMap(actor -> joined.path(actor).stream())
                .distinct()
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        page.gap();
        page.paragraph("", "Who is who");
        steps.forEach(join -> page.paragraph(
                "  ", ActorDesk.shown(join.actor()) + " is " + ActorDesk.shown(join.into()) + ": " + join.why()));
    }

    private Statement find(String given) {
        return new Abbreviation(given).one("statement", archive.statementsStarting(given, MOST), Statement::id);
    }

    private void statement(Statement statement) {
        page.field("Statement", statement.id());
        citations.cite("Said", statement);
        joins(List.of(statement));
        List<Outcome> outcomes = archive.outcomesOn(statement.id());
        long findings = outcomes.stream().filter(Finding.class::isInstance).count();
        page.gap();
        page.paragraph(
                "",
                outcomes.isEmpty()
                        ? "Nothing came of it: it was compared with nothing so far."
                        : "It is evidence in " + Phrases.count(findings, "finding") + " and "
                                + Phrases.count(outcomes.size() - findings, "other outcome") + ".");
        for (Outcome outcome : outcomes.stream().limit(MOST).toList()) {
            page.gap();
            lines.brief(outcome);
            lines.others(outcome, statement, archive);
        }
        if (outcomes.size() > MOST) {
            page.gap();
            page.paragraph("", "Shown here: the first " + MOST + ".");
        }
    }
}
