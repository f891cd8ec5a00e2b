package org.volteface.reporting;

import java.util.List;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Statement;
import org.volteface.api.report.ChangesSection;
import org.volteface.api.report.Cited;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.TimelineSection;

/** A report as a page of Markdown: findings, stances, promises, what was not flagged, and what it all rests on. */
final class MarkdownReport {
    private final Markdown page = new Markdown();

    String of(Report report) {
        Sections sections = Sections.of(report);
        page.heading(1, report.title()).paragraph(report.summary());
        page.paragraph("Scope: " + report.basis().scope() + ".");
        sections.changes().forEach(this::changes);
        part("Findings", sections.findings());
        sections.findings().forEach(this::finding);
        part("Where they stood", sections.timelines());
        sections.timelines().forEach(this::timeline);
        part("Promises", sections.promises());
        sections.promises().forEach(this::promise);
        part("Not flagged", sections.dismissals());
        sections.dismissals().forEach(this::dismissal);
        page.heading(2, "What this report rests on");
        BasisWords.lines(report).forEach(line -> page.item(line.name(), line.words()));
        return page.toString();
    }

    private void changes(ChangesSection section) {
        page.heading(2, ChangeWords.title(section));
        for (ChangeWords.Group group : ChangeWords.groups(section)) {
            page.heading(3, group.title());
            group.lines().forEach(line -> page.item("", line));
            page.gap();
        }
    }

    private void part(String name, List<?> sections) {
        if (!sections.isEmpty()) {
            page.heading(2, name);
        }
    }

    private void finding(FindingSection section) {
        Finding finding = section.finding();
        page.heading(3, Words.heading(section));
        String reviewed = Words.reviewed(section.review());
        page.paragraph(finding.verdict().rating().label() + ", "
                + Words.standing(finding.verdict().standing()) + ". " + BasisWords.caution(section)
                + (reviewed.isEmpty() ? "" : reviewed + ". ") + "Why: "
                + finding.verdict().why());
        side("Before", section.shownBefore(), finding);
        side("Condition met", section.conditions(), finding);
        side("After", section.shownAfter(), finding);
    }

    private void side(String name, List<Cited> side, Finding finding) {
        String again = "";
        for (Cited cited : side) {
            Statement statement = cited.statement();
            page.paragraph(name + again + ", " + statement.happened().inWords() + ", " + Words.kind(statement.kind())
                    + ", " + PassageRows.stance(statement, finding.proposition()) + ":");
            quote(cited);
            again = ", again";
        }
    }

    private void quote(Cited cited) {
        String url =
                cited.headline().origin().url().map(address -> ", " + address).orElse("");
        page.quote(HtmlStance.words(cited.statement()), Words.capital(Quote.source(cited)) + url);
    }

    private void timeline(TimelineSection section) {
        page.heading(
                3,
                section.entries().get(0).statement().holder().name() + ": "
                        + section.proposition().topic());
        for (Cited cited : section.entries()) {
            Statement statement = cited.statement();
            page.item(
                    statement.happened().inWords() + ", " + PassageRows.stance(statement, section.proposition()) + ",",
                    TextBrief.passage(cited));
        }
        page.gap();
    }

    private void promise(PromiseSection section) {
        Statement commitment = section.commitment().statement();
        page.heading(
                3,
                section.status().label() + ": " + commitment.holder().name() + ", " + Words.promised(commitment)
                        + Words.deadline(commitment));
        quote(section.commitment());
        section.restatements().forEach(cited -> page.item("Again,", TextBrief.passage(cited)));
        for (StatusChange change : section.history()) {
            page.item(change.status().label() + " since " + change.since().inWords() + ":", change.because());
        }
        page.gap();
    }

    private void dismissal(DismissalSection section) {
        page.item(
                section.dismissal().gate().replace('-', ' ') + ":",
                section.dismissal().because());
        section.evidence()
                .forEach(cited -> page.item("", cited.statement().holder().name() + ", " + TextBrief.passage(cited)));
        page.gap();
    }
}
