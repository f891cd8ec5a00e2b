package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.report.ChangesSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportChanges;
import org.volteface.api.report.ReportDigest;
import org.volteface.api.report.ReportItem;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.Section;
import org.volteface.contracts.ManyFindings;

class ChangesTest {
    private static final String SINCE = "the report of 3 May 2026";

    @Test
    void saysWhatAppearedVanishedAndStandsOtherwise() throws IOException {
        for (ReportRenderer renderer : List.of(
                new TextReportRenderer(),
                new MarkdownReportRenderer(),
                new HtmlReportRenderer(),
                new PrintReportRenderer())) {
            assertThat(plain(render(renderer, report())))
                    .as(renderer.format())
                    .contains(
                            "What has changed since " + SINCE,
                            "New",
                            "Finding, x 1: raising the toll x: supported, Full Flop, 2 passages",
                            "Stands otherwise",
                            "was In the Works; is now Promise Broken",
                            "Shown no longer",
                            "Finding, y: the levy: contested");
        }
    }

    @Test
    void givesProgramsTheSame() throws IOException {
        assertThat(render(new JsonReportRenderer(), report()))
                .contains("\"changes\":{\"since\":\"" + SINCE + "\"", "\"was\":\"In the Works\"");
        assertThat(render(new JsonLinesReportRenderer(), report())).contains("{\"type\":\"changes\",\"since\":");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxReportRenderer().write(report(), out);
        assertThat(Workbooks.rows(out.toByteArray(), 5)).hasSizeGreaterThan(4);
    }

    @Test
    void saysThatNothingHasChanged() throws IOException {
        Report report = with(new ReportChanges(List.of(), List.of(), List.of()));
        assertThat(render(new TextReportRenderer(), report)).contains("Nothing has changed since " + SINCE);
    }

    private static Report report() {
        ReportDigest digest = ReportDigest.of(ManyFindings.of(2, "x"));
        ReportItem gone = new ReportItem(ReportItem.Kind.FINDING, "f", "y: the levy", "contested", "h");
        ReportItem before = new ReportItem(ReportItem.Kind.PROMISE, "p", "y: the toll", "In the Works", "h");
        ReportItem after = new ReportItem(ReportItem.Kind.PROMISE, "p", "y: the toll", "Promise Broken", "i");
        return with(new ReportChanges(digest.items(), List.of(gone), List.of(new ReportChanges.Change(before, after))));
    }

    private static Report with(ReportChanges changes) {
        Report report = ManyFindings.of(2, "x");
        List<Section> sections = new ArrayList<>(List.of(new ChangesSection(SINCE, changes)));
        sections.addAll(report.sections());
        return new Report(report.request(), report.title(), report.summary(), sections, report.basis());
    }

    private static String render(ReportRenderer renderer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return text.replace("\\", "").replaceAll("\\s+", " ");
    }
}
