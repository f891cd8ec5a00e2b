package org.volteface.reporting;

import java.io.IOException;
import java.io.Writer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/** Reports as Markdown of the CommonMark kind; what comes from documents stays text. */
@Component
public final class MarkdownReportRenderer implements ReportRenderer {
    /** Needs nothing. */
    @Activate
    public MarkdownReportRenderer() {}

    @Override
    public String format() {
        return "md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String label() {
        return "Markdown";
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        out.write(new MarkdownReport().of(report));
        out.flush();
    }
}
