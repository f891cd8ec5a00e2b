package org.volteface.reporting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.TimelineSection;

/** A report on a page of text: a paragraph for each finding, and in the report on findings few lines for the rest. */
final class TextReport {
    private static final int INDENT = 2;
    private static final int EXAMPLES = 4;

    private final TextPage page;

    TextReport(TextPage page) {
        this.page = page;
    }

    void write(Report report) {
        page.paragraph(0, 0, report.title());
        page.paragraph(0, 0, report.summary());
        Sections sections = Sections.of(report);
        sections.findings().forEach(this::finding);
        sections.timelines().forEach(this::timeline);
        if (report.request().kind() == ReportKind.FINDINGS) {
            promisesInBrief(sections.promises());
        } else {
            sections.promises().forEach(this::promise);
        }
        dismissals(sections.dismissals());
    }

    private void finding(FindingSection section) {
        Finding finding = section.finding();
        page.gap();
        page.paragraph(
                0,
                INDENT,
                finding.verdict().rating().label().toUpperCase(Locale.ROOT) + " ("
                        + Words.standing(finding.verdict().standing()) + "): "
                        + finding.holder().name() + ", "
                        + finding.proposition().topic());
        side("before", section.before(), finding);
        section.conditions().forEach(cited -> page.paragraph(INDENT, INDENT, "condition met " + passage(cited)));
        side("after", section.after(), finding);
        page.paragraph(INDENT, INDENT, "why: " + finding.verdict().why());
    }

    private void side(String name, List<Cited> side, Finding finding) {
        Cited first = side.get(0);
        page.paragraph(INDENT, INDENT, name + ", " + label(first.statement(), finding) + passage(first));
        for (Cited again : side.subList(1, side.size())) {
            page.paragraph(INDENT + INDENT, INDENT, "again, " + passage(again));
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

    /** The date, the words and where they stand. */
    private static String passage(Cited cited) {
        return DateWords.of(cited.statement().happened()) + ": " + Quote.of(cited.statement()) + " ("
                + Quote.source(cited) + ")";
    }

    private void timeline(TimelineSection section) {
        page.gap();
        page.paragraph(0, INDENT, Words.capital(section.proposition().topic()));
        for (Cited cited : section.entries()) {
            page.paragraph(
                    INDENT,
                    INDENT,
                    stance(cited.statement(), section.proposition()) + ", "
                            + Words.kind(cited.statement().kind()) + ", " + passage(cited));
        }
    }

    private void promise(PromiseSection section) {
        page.gap();
        page.paragraph(0, INDENT, section.status().label().toUpperCase(Locale.ROOT) + ": " + promised(section));
        page.paragraph(INDENT, INDENT, passage(section.commitment()));
        section.restatements().forEach(again -> page.paragraph(INDENT, INDENT, "again, " + passage(again)));
        for (StatusChange change : section.history()) {
            page.paragraph(
                    INDENT,
                    INDENT,
                    Words.status(change.status()) + " since " + DateWords.of(change.since()) + ": " + change.because());
        }
    }

    private static String promised(PromiseSection section) {
        Statement commitment = section.commitment().statement();
        return commitment.holder().name() + ", " + Words.promised(commitment) + Words.deadline(commitment);
    }

    /** How many promises stand where, and those that are rated or have a deadline, the rated first. */
    private void promisesInBrief(List<PromiseSection> promises) {
        if (promises.isEmpty()) {
            return;
        }
        List<String> told = promises.stream()
                .filter(promise -> promise.status() != PromiseStatus.NOT_YET_RATED)
                .sorted(Comparator.comparing(PromiseSection::status).reversed())
                .limit(EXAMPLES)
                .map(promise -> promised(promise) + " (" + promise.status().label() + ")")
                .toList();
        page.gap();
        page.paragraph(
                0,
                INDENT,
                "Promises: " + PromisesComposer.summary(promises)
                        + (told.isEmpty() ? "" : " " + String.join("; ", told) + "."));
    }

    /** How many candidates each gate stopped, and one example of each of the commonest. */
    private void dismissals(List<DismissalSection> dismissals) {
        if (dismissals.isEmpty()) {
            return;
        }
        Map<String, Long> counts = dismissals.stream()
                .collect(Collectors.groupingBy(
                        section -> section.dismissal().gate(), TreeMap::new, Collectors.counting()));
        Map<String, DismissalSection> examples = new LinkedHashMap<>();
        dismissals.forEach(section -> examples.put(section.dismissal().gate(), section));
        page.gap();
        page.paragraph(
                0,
                INDENT,
                "Not flagged: " + Words.count(dismissals.size(), "candidate") + " ("
                        + counts.entrySet().stream()
                                .map(gate -> gate.getKey() + " " + gate.getValue())
                                .collect(Collectors.joining(", "))
                        + ").");
        examples.values().stream().limit(EXAMPLES).forEach(this::dismissal);
    }

    private void dismissal(DismissalSection section) {
        List<Cited> evidence = section.evidence();
        Cited later = evidence.get(evidence.size() - 1);
        page.paragraph(
                INDENT,
                INDENT,
                section.dismissal().gate() + ": " + later.statement().holder().name() + ", "
                        + DateWords.of(evidence.get(0).statement().happened()) + ", "
                        + Quote.of(evidence.get(0).statement())
                        + ", then " + DateWords.of(later.statement().happened()) + ", " + Quote.of(later.statement())
                        + ": "
                        + section.dismissal().because());
    }
}
