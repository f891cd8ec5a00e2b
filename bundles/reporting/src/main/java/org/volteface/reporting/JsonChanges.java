package org.volteface.reporting;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.volteface.api.report.ChangesSection;
import org.volteface.api.report.ReportChanges;
import org.volteface.api.report.ReportItem;

/** What has changed since an earlier report, as members of a JSON object. */
final class JsonChanges {
    private final JsonWriter json;

    JsonChanges(JsonWriter json) {
        this.json = json;
    }

    void write(ChangesSection section) throws IOException {
        json.name("since").value(section.since());
        items("appeared", section.changes().appeared());
        items("withdrawn", section.changes().withdrawn());
        json.name("changed").beginArray();
        for (ReportChanges.Change change : section.changes().changed()) {
            json.beginObject();
            item(change.after());
            json.name("was").value(change.before().state()).endObject();
        }
        json.endArray();
    }

    private void items(String name, List<ReportItem> items) throws IOException {
        json.name(name).beginArray();
        for (ReportItem item : items) {
            json.beginObject();
            item(item);
            json.endObject();
        }
        json.endArray();
    }

    private void item(ReportItem item) throws IOException {
        json.name("kind").value(item.kind().name().toLowerCase(Locale.ROOT));
        json.name("id").value(item.id());
        json.name("label").value(item.label());
        json.name("state").value(item.state());
    }
}
