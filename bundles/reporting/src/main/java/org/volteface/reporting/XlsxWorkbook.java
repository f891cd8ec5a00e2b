package org.volteface.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.volteface.api.report.ChangesSection;
import org.volteface.api.report.Report;

/** A workbook with a sheet for each table of a report. */
final class XlsxWorkbook {
    private XlsxWorkbook() {}

    static void write(Report report, OutputStream out) throws IOException {
        Sections sections = Sections.of(report);
        List<XlsxSheet> sheets = new ArrayList<>(List.of(
                new XlsxSheet("Findings", FindingRows.COLUMNS, FindingRows.of(sections.findings())),
                new XlsxSheet("Statements", StatementRows.COLUMNS, StatementRows.of(sections)),
                new XlsxSheet("Promises", PromiseRows.COLUMNS, PromiseRows.of(sections.promises())),
                new XlsxSheet("Report", List.of("what", "words"), about(report))));
        for (ChangesSection section : sections.changes()) {
            sheets.add(new XlsxSheet("Changes", List.of("change", "what"), changes(section)));
        }
        XlsxPackage made = new XlsxPackage(out);
        made.frame(sheets.stream().map(XlsxSheet::name).toList());
        for (int i = 0; i < sheets.size(); i++) {
            made.sheet(i + 1, sheets.get(i));
        }
        made.finish();
    }

    private static List<List<String>> changes(ChangesSection section) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", Cell.of(ChangeWords.title(section))));
        for (ChangeWords.Group group : ChangeWords.groups(section)) {
            group.lines().forEach(line -> rows.add(List.of(group.title(), Cell.of(line))));
        }
        return rows;
    }

    private static List<List<String>> about(Report report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Title:", Cell.of(report.title())));
        rows.add(List.of("Summary:", Cell.of(report.summary())));
        BasisWords.lines(report).forEach(line -> rows.add(List.of(line.name(), Cell.of(line.words()))));
        return rows;
    }
}
