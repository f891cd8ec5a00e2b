package org.volteface.reporting;

import java.util.List;
import java.util.Locale;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Statement;
import org.volteface.api.report.ChangesSection;
import org.volteface.api.report.Cited;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportScope;
import org.volteface.api.report.TimelineSection;

/** A report on a page of text: a paragraph for each finding, and in the report on findings few lines for the rest. */
final class TextReport {
    private static final int INDENT = 2;

    private final TextPage page;

    TextReport(TextPage page) {
        this.page = page;
    }

    void write(Report report) {
        page.paragraph(0, 0, report.title());
        page.paragraph(0, 0, report.summary());
        Sections sections = Sections.of(report);
        sections.changes().forEach(this::changes);
        sections.findings().forEach(this::finding);
        sections.timelines().forEach(this::timeline);
        TextBrief brief = new TextBrief(page);
        if (report.request().kind() == ReportKind.FINDINGS) {
            brief.promises(sections.promises());
        } else {
            sections.promises().forEach(this::promise);
        }
        brief.dismissals(sections.dismissals());
        if (!report.request().scope().equals(ReportScope.ALL)) {
            page.gap();
            page.paragraph(0, INDENT, "Scope: " + report.basis().scope());
        }
    }

    private void changes(ChangesSection section) {
        page.gap();
        page.paragraph(0, INDENT, ChangeWords.title(section));
        for (ChangeWords.Group group : ChangeWords.groups(section)) {
            page.paragraph(INDENT, INDENT, group.title() + ":");
            group.lines().forEach(line -> page.paragraph(INDENT + INDENT, INDENT, line));
        }
    }

    private void finding(FindingSection section) {
        Finding finding = section.finding();
        page.gap();
        page.paragraph(
                0,
                INDENT,
                finding.kind().name() + " (" + finding.verdict().rating().label() + ", "
                        + Words.standing(finding.verdict().standing()) + reviewed(section) + "): "
                        + finding.holder().name() + ", "
                        + finding.proposition().topic());
        side("before", section.shownBefore(), finding);
        section.conditions()
                .forEach(cited -> page.paragraph(INDENT, INDENT, "condition met, " + TextBrief.passage(cited)));
        side("after", section.shownAfter(), finding);
        page.paragraph(INDENT, INDENT, "why: " + finding.verdict().why());
        if (section.review().review().isPresent()) {
            page.paragraph(INDENT, INDENT, "review: " + Words.reviewed(section.review()));
        }
    }

    private static String reviewed(FindingSection section) {
        String label = section.review().label();
        return label.isEmpty() ? "" : ", " + (section.review().isDismissed() ? label.toUpperCase(Locale.ROOT) : label);
    }

    private void side(String name, List<Cited> side, Finding finding) {
        Cited first = side.get(0);
        page.paragraph(INDENT, INDENT, name + ", " + label(first.statement(), finding) + TextBrief.passage(first));
        for (Cited again : side.subList(1, side.size())) {
            page.paragraph(INDENT + INDENT, INDENT, "again, " + TextBrief.passage(again));
        }
    }

    private static String label(Statement statement, Finding finding) {
        return finding.kind() == FindingKind.BREACH
                ? Words.kind(statement.kind()) + ", "
                : stance(statement, finding.proposition()) + ", ";
    }

    private static String stance(Statement statement, Proposition proposition) {
        return Words.side(Words.side(statement, proposition))
                + Words.firmness(statement.claim().stance().modality());
    }

    private void timeline(TimelineSection section) {
        page.gap();
        page.paragraph(0, INDENT, Words.capital(section.proposition().topic()));
        for (Cited cited : section.entries()) {
            page.paragraph(
                    INDENT,
                    INDENT,
                    stance(cited.statement(), section.proposition()) + ", "
                            + Words.kind(cited.statement().kind()) + ", " + TextBrief.passage(cited));
        }
    }

    private void promise(PromiseSection section) {
        page.gap();
        page.paragraph(0, INDENT, section.status().label().toUpperCase(Locale.ROOT) + ": " + promised(section));
        page.paragraph(INDENT, INDENT, TextBrief.passage(section.commitment()));
        section.restatements().forEach(again -> page.paragraph(INDENT, INDENT, "again, " + TextBrief.passage(again)));
        for (StatusChange change : section.history()) {
            page.paragraph(
                    INDENT,
                    INDENT,
                    Words.status(change.status()) + " since " + change.since().inWords() + ": " + change.because());
        }
    }

    private static String promised(PromiseSection section) {
        Statement commitment = section.commitment().statement();
        return commitment.holder().name() + ", " + Words.promised(commitment) + Words.deadline(commitment);
    }
}
