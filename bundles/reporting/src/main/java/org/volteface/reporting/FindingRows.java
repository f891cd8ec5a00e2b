package org.volteface.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.FindingSection;

/** Findings as rows, each with the passage of either side that shows it best. */
final class FindingRows {
    static final List<String> COLUMNS = List.of(
            "id",
            "actor",
            "topic",
            "finding",
            "rating",
            "standing",
            "confidence",
            "before",
            "before: words",
            "before: source",
            "after",
            "after: words",
            "after: source",
            "passages",
            "why",
            "mind",
            "review",
            "review: reason");

    private FindingRows() {}

    static List<List<String>> of(List<FindingSection> findings) {
        return findings.stream().map(FindingRows::row).toList();
    }

    private static List<String> row(FindingSection section) {
        Finding finding = section.finding();
        List<String> row = new ArrayList<>();
        row.add(finding.id());
        row.add(finding.holder().name());
        row.add(finding.proposition().topic());
        row.add(finding.kind().name().toLowerCase(Locale.ROOT));
        row.add(finding.verdict().rating().label());
        row.add(Words.standing(finding.verdict().standing()));
        row.add(String.format(Locale.ROOT, "%.2f", finding.verdict().confidence()));
        side(row, section.shownBefore().get(0));
        side(row, section.shownAfter().get(0));
        row.add(Integer.toString(finding.evidence().size()));
        row.add(finding.verdict().why());
        row.add(BasisWords.caution(section));
        row.add(Words.review(section.review()));
        row.add(Words.reason(section.review()));
        return row.stream().map(Cell::of).toList();
    }

    private static void side(List<String> row, Cited cited) {
        Statement statement = cited.statement();
        row.add(statement.happened().text());
        row.add(statement.wording().text());
        row.add(Words.capital(Quote.source(cited)));
    }
}
