package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.report.Report;
import org.volteface.contracts.ManyFindings;
import org.volteface.contracts.SampleReports;

class TablesTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\t=1", " =1", "\r\n-1", "\uFF1D1"})
    void isNoFormula(String words) {
        assertThat(Cell.of(words)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = b", "1+1", "“-1”", "", "2025-01-01"})
    void leavesWordsAsTheyAre(String words) {
        assertThat(Cell.of(words)).isEqualTo(words);
    }

    @Test
    void cutsNoCharacterInHalf() {
        String cut = Cell.of("x" + "\uD83D\uDE00".repeat(20_000));
        assertThat(cut.length()).isLessThan(32_767);
        assertThat(cut.replace("\uD83D\uDE00", "")).isEqualTo("x …");
        assertThat(Cell.of("a\uD83Db\u0000c\nd")).isEqualTo("a\uFFFDb\uFFFDc d");
    }

    @Test
    void guardsEveryCellOfTheCommaSeparated() throws IOException {
        StringWriter out = new StringWriter();
        new CsvReportRenderer().render(SampleReports.hostile(), out);
        List<String> lines = out.toString().lines().toList();
        // A passage that breaks its line does not break the row.
        assertThat(lines).hasSize(1 + 4 * 2 + 2 + 1);
        assertThat(lines).noneMatch(line -> line.startsWith("=") || line.contains(",=") || line.contains(",\"="));
        assertThat(lines.get(1)).contains("'=cmd", "<script>", "\"\"quoted\"\"");
    }

    @Test
    void writesAWorkbookOfInertCells() throws IOException {
        byte[] workbook = xlsx(SampleReports.hostile());
        assertThat(Workbooks.parts(workbook))
                .containsKeys("xl/workbook.xml", "[Content_Types].xml", "xl/worksheets/sheet4.xml");
        assertThat(Workbooks.parts(workbook).values())
                .allSatisfy(part ->
                        assertThat(part.getElementsByTagName("f").getLength()).isZero());
        for (int sheet = 1; sheet <= 4; sheet++) {
            assertThat(Workbooks.rows(workbook, sheet))
                    .allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.startsWith("=")));
        }
        assertThat(Workbooks.rows(workbook, 1)).hasSize(1 + 4);
        assertThat(Workbooks.rows(workbook, 2)).hasSize(1 + 4 * 2 + 1);
        assertThat(Workbooks.rows(workbook, 3)).hasSize(1 + 1);
    }

    @Test
    void writesWhatAnotherLibraryReads() throws IOException {
        List<List<String>> own = Workbooks.rows(xlsx(SampleReports.hostile()), 2);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx(SampleReports.hostile())))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly("Findings", "Statements", "Promises", "Report");
            List<Row> rows = book.getSheet(1).orElseThrow().read();
            assertThat(rows).hasSameSizeAs(own);
            assertThat(rows.get(1).stream().filter(Objects::nonNull))
                    .allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING));
            assertThat(rows.get(1).getCellText(0)).isEqualTo(own.get(1).get(0));
        }
    }

    @Test
    void namesFindingsThatAccuseNobody() throws IOException {
        List<List<String>> rows = Workbooks.rows(xlsx(ManyFindings.of(3, "x")), 1);
        assertThat(rows.get(1)).contains("supported").doesNotContain(BasisWords.CAUTION);
        assertThat(rows.get(3)).contains("contested", BasisWords.CAUTION);
    }

    @Test
    void tellsNoTimeInAWorkbook() throws Exception {
        byte[] first = xlsx(SampleReports.full());
        // Longer than the two seconds in which zips count.
        Thread.sleep(2_100);
        assertThat(xlsx(SampleReports.full())).isEqualTo(first);
    }

    private static byte[] xlsx(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxReportRenderer().write(report, out);
        return out.toByteArray();
    }
}
