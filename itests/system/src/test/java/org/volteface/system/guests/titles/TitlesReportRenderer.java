package org.volteface.system.guests.titles;

import java.io.IOException;
import java.io.Writer;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/** Writes the title of a report, and nothing else. */
@Component
public final class TitlesReportRenderer implements ReportRenderer {
    @Override
    public String format() {
        return "titles";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        out.write("Title: " + report.title() + "\n");
        out.flush();
    }
}
