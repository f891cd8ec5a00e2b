package org.volteface.shell.server;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.PromiseSection;
import org.volteface.shell.JsonLines;

/** Promises as JSON, one object a line. */
final class PromiseLines {
    private PromiseLines() {}

    /** The passages that give a promise, the first one first. */
    static Stream<Statement> passages(PromiseSection promise) {
        return Stream.concat(Stream.of(promise.commitment()), promise.restatements().stream())
                .map(Cited::statement);
    }

    /** The last day, by whichever of its passages sets one. */
    static Optional<LocalDate> deadline(PromiseSection promise) {
        return passages(promise)
                .flatMap(said -> said.timing().deadline().stream())
                .findFirst();
    }

    /** The words of the condition, by whichever of its passages has one. */
    static Optional<String> condition(PromiseSection promise) {
        return passages(promise)
                .flatMap(said -> said.claim().stance().condition().stream())
                .findFirst();
    }

    static String of(List<PromiseSection> promises) {
        StringWriter out = new StringWriter();
        JsonLines lines = new JsonLines(out);
        try {
            for (PromiseSection promise : promises) {
                lines.write(json -> promise(json, promise));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().stripTrailing();
    }

    private static void promise(JsonWriter json, PromiseSection promise) throws IOException {
        Statement commitment = promise.commitment().statement();
        json.name("type").value("promise");
        json.name("id").value(commitment.id());
        json.name("status").value(promise.status().label());
        json.name("ratable").value(promise.ratable());
        json.name("holder").beginObject();
        json.name("id").value(commitment.holder().id());
        json.name("name").value(commitment.holder().name());
        json.endObject();
        json.name("topic").value(commitment.claim().proposition().topic());
        json.name("stance").value(Phrases.lower(commitment.claim().stance().label()));
        json.name("text").value(commitment.wording().text());
        json.name("made").value(commitment.happened().text());
        JsonLines.optional(json, "deadline", deadline(promise));
        JsonLines.optional(json, "condition", condition(promise));
        strings(json, "passages", passages(promise).map(Statement::id).toList());
        json.name("history").beginArray();
        for (StatusChange change : promise.history()) {
            change(json, change);
        }
        json.endArray();
    }

    private static void change(JsonWriter json, StatusChange change) throws IOException {
        json.beginObject();
        json.name("status").value(change.status().label());
        json.name("since").value(change.since().text());
        json.name("because").value(change.because());
        strings(json, "evidence", change.evidence());
        json.endObject();
    }

    private static void strings(JsonWriter json, String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
