package org.volteface.reporting;

import java.io.IOException;
import java.io.Writer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/** Reports as JSON Lines: one object for the report itself, then one for each of its parts. */
@Component
public final class JsonLinesReportRenderer implements ReportRenderer {
    /** Needs nothing. */
    @Activate
    public JsonLinesReportRenderer() {}

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public String mediaType() {
        return "application/jsonl";
    }

    @Override
    public String label() {
        return "JSON Lines, an object for each part";
    }

    @Override
    public boolean isForPeople() {
        return false;
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        new JsonLines(out).write(report);
        out.flush();
    }
}
