package org.volteface.reporting;

import java.util.ArrayList;
import java.util.List;
import org.volteface.api.report.FindingSection;
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
        List<FindingSection> findings = excerpt.findings();
        List<PromiseSection> promises = new PromiseRegister(excerpt).promises();
        List<Section> sections = new ArrayList<>(findings);
        sections.addAll(new Timelines(excerpt.statements(), findings, excerpt::cite).sections());
        sections.addAll(promises);
        sections.addAll(excerpt.dismissals());
        return new Report(request, name(request), summary(findings, promises), sections);
    }

    private String name(ReportRequest request) {
        return excerpt.statements().stream()
                .map(statement -> statement.holder().name())
                .findFirst()
                .orElse(request.actorId().orElse(""));
    }

    private String summary(List<FindingSection> findings, List<PromiseSection> promises) {
        String basis = Words.count(excerpt.statements().size(), "statement") + " in "
                + Words.count(excerpt.documents(), "document");
        String turns = findings.isEmpty()
                ? "Not found to have turned"
                : Words.capital(Words.list(findings.stream()
                        .map(section -> Words.turn(section.finding()))
                        .toList()));
        String kept = promises.isEmpty() ? "." : ". " + PromisesComposer.summary(promises);
        return turns + " (" + basis + ")" + kept;
    }
}
