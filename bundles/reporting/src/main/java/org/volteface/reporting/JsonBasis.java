package org.volteface.reporting;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.report.ArchiveState;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportBasis;
import org.volteface.api.report.ReportScope;

/** The scope of a report, the state of its archive and its analysers as members of a JSON object. */
final class JsonBasis {
    private final JsonWriter json;

    JsonBasis(JsonWriter json) {
        this.json = json;
    }

    void write(Report report) throws IOException {
        ReportBasis basis = report.basis();
        scope(report.request().scope(), basis);
        archive(basis.archive());
        list("analysers", basis.analysers());
    }

    private void scope(ReportScope scope, ReportBasis basis) throws IOException {
        json.name("scope").beginObject();
        json.name("words").value(basis.scope());
        list("actors", scope.actors());
        list("propositions", scope.propositions());
        day("from", scope.period().from());
        day("to", scope.period().to());
        list(
                "statuses",
                scope.statuses().stream()
                        .map(status -> status.name().toLowerCase(Locale.ROOT))
                        .toList());
        json.name("dismissed").value(scope.dismissed());
        json.name("names").beginObject();
        for (Map.Entry<String, String> name : basis.names().entrySet()) {
            json.name(name.getKey()).value(name.getValue());
        }
        json.endObject().endObject();
    }

    private void archive(ArchiveState state) throws IOException {
        json.name("archive").beginObject();
        json.name("documents").value(state.counts().documents());
        json.name("statements").value(state.counts().statements());
        json.name("findings").value(state.counts().findings());
        json.name("latestDay").value(state.latestDay().toString());
        if (state.lastChange().isPresent()) {
            json.name("lastChange").value(state.lastChange().getAsLong());
        }
        json.endObject();
    }

    private void day(String name, Optional<? extends Object> day) throws IOException {
        if (day.isPresent()) {
            json.name(name).value(day.get().toString());
        }
    }

    private void list(String name, Collection<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
