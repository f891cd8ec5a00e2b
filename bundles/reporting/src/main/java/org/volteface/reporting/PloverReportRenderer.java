package org.volteface.reporting;

import java.io.IOException;
import java.io.Writer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/** The acts and speech acts of a report as events of PLOVER, one JSON object a line; a report without any gives an empty file. */
@Component
public final class PloverReportRenderer implements ReportRenderer {
    /** Needs nothing. */
    @Activate
    public PloverReportRenderer() {}

    @Override
    public String format() {
        return "plover";
    }

    @Override
    public String mediaType() {
        return "application/jsonl";
    }

    @Override
    public String extension() {
        return "plover.jsonl";
    }

    @Override
    public String label() {
        return "Acts as PLOVER events (JSON Lines)";
    }

    @Override
    public boolean isForPeople() {
        return false;
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        new PloverEvents(out).write(report);
        out.flush();
    }
}
