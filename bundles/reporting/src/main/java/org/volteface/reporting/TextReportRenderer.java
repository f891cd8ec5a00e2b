package org.volteface.reporting;

import java.io.IOException;
import java.io.Writer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/** Reports as plain text for a terminal, a hundred columns wide. */
@Component
public final class TextReportRenderer implements ReportRenderer {
    private static final int COLUMNS = 100;

    /** Needs nothing. */
    @Activate
    public TextReportRenderer() {}

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String label() {
        return "Plain text";
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        TextPage page = new TextPage(COLUMNS);
        new TextReport(page).write(report);
        out.write(page.toString());
        out.flush();
    }
}
