package org.volteface.reporting;

import java.util.ArrayList;
import java.util.List;
import org.volteface.api.model.Statement;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.LeftOutSection;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.Section;

/** The composer of the report on one actor: findings, stances over time, promises, dismissals. */
final class ActorComposer {
    private final Excerpt excerpt;

    ActorComposer(Excerpt excerpt) {
        this.excerpt = excerpt;
    }

    Report compose(ReportRequest request) {
        Latest<FindingSection> findings = excerpt.findings();
        String actor = request.actorId().orElseThrow();
        Latest<Statement> statements = excerpt.statementsBy(actor);
        Latest<Statement> commitments = excerpt.commitments();
        Latest<DismissalSection> dismissals = excerpt.dismissals();
        List<PromiseSection> promises = new PromiseRegister(excerpt).promises(commitments.things());
        List<Section> sections = new ArrayList<>(findings.things());
        sections.addAll(new Timelines(statements.things(), findings.things(), excerpt::cite).sections());
        sections.addAll(promises);
        sections.addAll(dismissals.things());
        String cut = Words.onlyLatest(
                findings.ifCut("finding"),
                statements.ifCut("statement"),
                commitments.ifCut("commitment"),
                dismissals.ifCut("dismissed candidate"));
        List<LeftOutSection> leftOut = excerpt.leftOut();
        sections.addAll(leftOut);
        String besides = Words.leftOut(leftOut) + FindingsComposer.among(findings.things());
        String summary = summary(Sections.valid(findings.things()), promises);
        return new Report(request, name(actor, statements.things()), summary + cut + besides, sections);
    }

    private static String name(String actor, List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.holder().name())
                .findFirst()
                .orElse(actor);
    }

    private String summary(List<FindingSection> findings, List<PromiseSection> promises) {
        String turns = findings.isEmpty()
                ? "Not found to have turned"
                : Words.capital(Words.list(findings.stream()
                        .map(section -> Words.turn(section.finding()))
                        .toList()));
        String kept = promises.isEmpty() ? "." : ". " + PromisesComposer.summary(promises);
        return turns + " (" + excerpt.basis() + ")" + kept;
    }
}
