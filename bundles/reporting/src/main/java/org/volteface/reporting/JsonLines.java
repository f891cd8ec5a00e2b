package org.volteface.reporting;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import org.volteface.api.report.ChangesSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.LeftOutSection;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.Section;
import org.volteface.api.report.TimelineSection;

/** JSON objects, one a line, each with what it is as its member {@code type}. */
final class JsonLines {
    private final Writer out;

    JsonLines(Writer out) {
        this.out = out;
    }

    void write(Report report) throws IOException {
        line("report", json -> new JsonReport(json).head(report));
        for (Section section : report.sections()) {
            if (section instanceof LeftOutSection) {
                continue; // the first line tells how many there are
            }
            line(type(section), json -> new JsonReport(json).section(section));
        }
    }

    /** Writes one object, whose members {@code content} writes. */
    @SuppressWarnings("resource") // the caller closes its writer
    void line(String type, Content content) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setSerializeNulls(false);
        json.beginObject().name("type").value(type);
        content.write(json);
        json.endObject().flush();
        out.write('\n');
    }

    private static String type(Section section) {
        if (section instanceof FindingSection) {
            return "finding";
        }
        if (section instanceof PromiseSection) {
            return "promise";
        }
        if (section instanceof ChangesSection) {
            return "changes";
        }
        return section instanceof TimelineSection ? "timeline" : "dismissal";
    }

    /** Writes the members of one object. */
    interface Content {
        void write(JsonWriter json) throws IOException;
    }
}
