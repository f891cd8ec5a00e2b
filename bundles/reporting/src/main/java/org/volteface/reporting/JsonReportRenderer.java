package org.volteface.reporting;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/** Reports as one JSON object, whose fields docs/reports.md lists. */
@Component
public final class JsonReportRenderer implements ReportRenderer {
    /** Needs nothing. */
    @Activate
    public JsonReportRenderer() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String label() {
        return "JSON, one object";
    }

    @Override
    public boolean isForPeople() {
        return false;
    }

    @Override
    @SuppressWarnings("resource") // the caller closes its writer
    public void render(Report report, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setSerializeNulls(false);
        new JsonReport(json).write(report);
        json.flush();
        out.write('\n');
        out.flush();
    }
}
