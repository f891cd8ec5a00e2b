package org.volteface.reporting;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.model.Actor;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Facet;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.Report;

/** The acts and speech acts of a report as events, each once, in the order in which they happened. */
final class PloverEvents {
    private static final Comparator<Cited> BY_TIME = Comparator.comparing(
                    (Cited cited) -> cited.statement().happened())
            .thenComparing(cited -> cited.statement().id());

    private final Writer out;

    PloverEvents(Writer out) {
        this.out = out;
    }

    void write(Report report) throws IOException {
        Map<String, Cited> events = new LinkedHashMap<>();
        Sections.of(report)
                .cited()
                .forEach(cited -> events.put(cited.statement().id(), cited));
        List<Cited> inOrder = new ArrayList<>(events.values());
        inOrder.sort(BY_TIME);
        for (Cited cited : inOrder) {
            Optional<EventType> type = cited.statement().claim().event();
            if (type.isPresent()) {
                line(cited, type.get());
            }
        }
    }

    @SuppressWarnings("resource") // the caller closes its writer
    private void line(Cited cited, EventType type) throws IOException {
        JsonWriter json = new JsonWriter(out);
        Statement statement = cited.statement();
        json.beginObject().name("event_id").value(statement.id());
        json.name("event_type").value(type.name());
        json.name("date").value(statement.happened().text());
        actor(json, "actor", statement.holder());
        recipient(json, statement);
        place(json, statement);
        json.name("kind").value(statement.kind().name().toLowerCase(Locale.ROOT));
        json.name("topic").value(statement.claim().proposition().topic());
        json.name("text").value(statement.wording().text());
        json.name("source").value(cited.headline().origin().publisher());
        json.name("published").value(cited.headline().published().toString());
        if (cited.headline().origin().url().isPresent()) {
            json.name("url").value(cited.headline().origin().url().get().toString());
        }
        json.endObject().flush();
        out.write('\n');
    }

    private static void actor(JsonWriter json, String role, Actor actor) throws IOException {
        json.name(role).beginObject();
        json.name("name").value(actor.name());
        json.name("id").value(actor.id());
        json.endObject();
    }

    /** The other party, where the words name one; it has no id, because nobody resolved it. */
    private static void recipient(JsonWriter json, Statement statement) throws IOException {
        Optional<String> counterpart = statement.claim().proposition().counterpart();
        if (counterpart.isPresent()) {
            json.name("recipient").beginObject().name("name").value(counterpart.get());
            json.endObject();
        }
    }

    private static void place(JsonWriter json, Statement statement) throws IOException {
        String place = statement.claim().proposition().scope().facets().get(Facet.PLACE);
        if (place != null) {
            json.name("location").value(place);
        }
    }
}
