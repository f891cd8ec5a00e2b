package org.example.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.volteface.api.report.ReportRenderer;
import org.volteface.contracts.Configurations;
import org.volteface.contracts.ReportRendererContract;
import org.volteface.contracts.SampleReports;

class TemplateReportRendererTest extends ReportRendererContract {
    @Override
    protected ReportRenderer renderer() {
        return new TemplateReportRenderer(Configurations.defaults(TemplateReportRenderer.Config.class));
    }

    @Test
    void writesHeadingsAndPassages() throws IOException {
        assertThat(render(renderer()))
                .startsWith("# Harbour board\n")
                .contains(
                        "broke \\<one\\> promise",
                        "## Harbour board: the ferry line\n",
                        "- 1 February 2023, Harbour board: “");
    }

    @Test
    void anAdminCanLeaveOutWhatWasNotFlagged() throws IOException {
        ReportRenderer brief = new TemplateReportRenderer(
                Configurations.of(TemplateReportRenderer.Config.class, Map.of("dismissals", false)));
        assertThat(render(renderer())).contains("Not flagged");
        assertThat(render(brief)).doesNotContain("Not flagged");
    }

    private static String render(ReportRenderer renderer) throws IOException {
        StringWriter out = new StringWriter();
        renderer.render(SampleReports.full(), out);
        return out.toString();
    }
}
