package org.volteface.reporting;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/** Reports as linked data: JSON-LD in the terms of schema.org, Web Annotation and PROV, with its context inside. */
@Component
public final class JsonLdReportRenderer implements ReportRenderer {
    /** Needs nothing. */
    @Activate
    public JsonLdReportRenderer() {}

    @Override
    public String format() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public String label() {
        return "Linked data (JSON-LD)";
    }

    @Override
    public boolean isForPeople() {
        return false;
    }

    @Override
    @SuppressWarnings("resource") // the caller closes its writer
    public void render(Report report, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        new JsonLdReport(json).write(report);
        json.flush();
        out.write('\n');
        out.flush();
    }
}
