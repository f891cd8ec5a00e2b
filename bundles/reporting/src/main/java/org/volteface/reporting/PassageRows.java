package org.volteface.reporting;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.ReviewStatus;
import org.volteface.api.report.TimelineSection;

/** A report as rows of one table, a row for each passage in each part that shows it: what it is evidence of, and where it stands. */
final class PassageRows {
    /** The names of the columns. */
    static final List<String> COLUMNS = List.of(
            "part",
            "id",
            "result",
            "standing",
            "topic",
            "side",
            "date",
            "actor",
            "kind",
            "stance",
            "words",
            "attribution",
            "source",
            "published",
            "title",
            "url",
            "why",
            "review",
            "review: reason");

    private final List<List<String>> rows = new ArrayList<>();

    private PassageRows() {}

    static List<List<String>> of(Sections sections) {
        PassageRows table = new PassageRows();
        sections.findings().forEach(table::finding);
        sections.timelines().forEach(table::timeline);
        sections.promises().forEach(table::promise);
        sections.dismissals().forEach(table::dismissal);
        return table.rows;
    }

    private void finding(FindingSection section) {
        Finding finding = section.finding();
        Part part = new Part(
                "finding",
                finding.id(),
                finding.verdict().rating().label(),
                Words.standing(finding.verdict().standing()),
                finding.verdict().why(),
                section.review());
        section.shownBefore().forEach(cited -> add(part, finding.proposition(), "before", cited));
        section.conditions().forEach(cited -> add(part, finding.proposition(), "condition met", cited));
        section.shownAfter().forEach(cited -> add(part, finding.proposition(), "after", cited));
    }

    private void timeline(TimelineSection section) {
        Part part = new Part("stance over time", section.proposition().key(), "", "", "", ReviewStatus.UNKNOWN);
        section.entries().forEach(cited -> add(part, section.proposition(), "", cited));
    }

    private void promise(PromiseSection section) {
        Statement commitment = section.commitment().statement();
        String why = section.history().isEmpty()
                ? ""
                : section.history().get(section.history().size() - 1).because();
        Part part = new Part("promise", commitment.id(), section.status().label(), "", why, ReviewStatus.UNKNOWN);
        Proposition about = commitment.claim().proposition();
        add(part, about, "promised", section.commitment());
        section.restatements().forEach(cited -> add(part, about, "promised again", cited));
    }

    private void dismissal(DismissalSection section) {
        List<String> evidence = section.dismissal().evidence();
        String id = String.join(" ", evidence);
        Part part = new Part(
                "not flagged",
                id,
                section.dismissal().gate(),
                "",
                section.dismissal().because(),
                ReviewStatus.UNKNOWN);
        boolean first = true;
        for (Cited cited : section.evidence()) {
            add(part, cited.statement().claim().proposition(), first ? "before" : "after", cited);
            first = false;
        }
    }

    private void add(Part part, Proposition about, String side, Cited cited) {
        Statement statement = cited.statement();
        List<String> row = List.of(
                part.name,
                part.id,
                part.result,
                part.standing,
                about.topic(),
                side,
                statement.happened().text(),
                statement.holder().name(),
                Words.kind(statement.kind()),
                stance(statement, about),
                statement.wording().text(),
                Words.attribution(statement) + Words.speaker(statement),
                cited.headline().origin().publisher(),
                cited.headline().published().toString(),
                cited.headline().title(),
                cited.headline().origin().url().map(URI::toString).orElse(""),
                part.why,
                Words.review(part.review),
                Words.reason(part.review));
        rows.add(row.stream().map(Cell::of).toList());
    }

    static String stance(Statement statement, Proposition about) {
        return Words.side(Words.side(statement, about))
                + Words.firmness(statement.claim().stance().modality());
    }

    private record Part(String name, String id, String result, String standing, String why, ReviewStatus review) {}
}
