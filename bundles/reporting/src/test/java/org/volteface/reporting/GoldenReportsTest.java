package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.ReportRequest;

/**
 * Each report in each form against the file that was looked at and kept. Run with {@code -Dgolden.write=true} to write
 * the files anew, and look at the difference.
 */
class GoldenReportsTest {
    private static final int ALL = Integer.MAX_VALUE;
    private static final Path FOLDER = Path.of("src/test/resources/org/volteface/reporting");

    @ParameterizedTest
    @CsvSource({
        "findings.txt, FINDINGS,",
        "minister.txt, ACTOR, harbour-minister",
        "promises.txt, PROMISES,",
        "findings.json, FINDINGS,",
        "minister.json, ACTOR, harbour-minister",
        "promises.json, PROMISES,",
        "findings.csv, FINDINGS,",
        "findings.md, FINDINGS,",
        "minister.md, ACTOR, harbour-minister",
        "minister.jsonl, ACTOR, harbour-minister",
        "findings.jsonld, FINDINGS,",
        "findings.html, FINDINGS,",
        "minister.html, ACTOR, harbour-minister",
        "promises.html, PROMISES,"
    })
    void isAsKept(String file, ReportKind kind, String actor) throws IOException {
        Report report = new ArchiveReports()
                .compose(new ReportRequest(kind, Optional.ofNullable(actor), ALL), SmallArchive.full());
        StringWriter rendered = new StringWriter();
        renderer(file).render(report, rendered);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(FOLDER.resolve(file), rendered.toString());
        }
        assertThat(rendered.toString()).isEqualTo(Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8));
    }

    private static ReportRenderer renderer(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "txt" -> new TextReportRenderer();
            case "json" -> new JsonReportRenderer();
            case "csv" -> new CsvReportRenderer();
            case "md" -> new MarkdownReportRenderer();
            case "jsonl" -> new JsonLinesReportRenderer();
            case "jsonld" -> new JsonLdReportRenderer();
            default -> new HtmlReportRenderer();
        };
    }
}
