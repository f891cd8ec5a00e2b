package org.volteface.archive;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.reflect.TypeToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Statement;

/** Statements and outcomes as JSON and back. Equal ones have equal JSON, so that it tells whether anything changed. */
final class Json {
    private static final TypeToken<List<String>> NAMES = new TypeToken<>() {};

    // An absent value is written as null: a reader could not tell a missing one from an empty one.
    private final Gson gson = new GsonBuilder()
            .disableHtmlEscaping()
            .serializeNulls()
            .registerTypeAdapter(Edtf.class, new TextAdapter<>(Edtf::text, Edtf::new))
            .registerTypeAdapter(Instant.class, new TextAdapter<>(Instant::toString, Instant::parse))
            .registerTypeAdapter(LocalDate.class, new TextAdapter<>(LocalDate::toString, LocalDate::parse))
            .registerTypeAdapterFactory(new OptionalAdapter.Factory())
            .registerTypeAdapterFactory(new TimingAdapter.Factory())
            .create();

    String of(Statement statement) {
        return gson.toJson(statement);
    }

    Statement statement(String json) {
        return gson.fromJson(json, Statement.class);
    }

    /** An object with one member, whose name says which kind of outcome its value is. */
    String of(Outcome outcome) {
        JsonObject tagged = new JsonObject();
        tagged.add(OutcomeKind.of(outcome).tag(), gson.toJsonTree(outcome));
        return gson.toJson(tagged);
    }

    Outcome outcome(String json) {
        Map.Entry<String, JsonElement> tagged = JsonParser.parseString(json)
                .getAsJsonObject()
                .entrySet()
                .iterator()
                .next();
        return gson.fromJson(
                tagged.getValue(), OutcomeKind.tagged(tagged.getKey()).type());
    }

    /** A sighting, a join, a request for a decision, or a part of a case. */
    String of(Record record) {
        return gson.toJson(record);
    }

    <R extends Record> R record(String json, Class<R> type) {
        return gson.fromJson(json, type);
    }

    String of(List<String> names) {
        return gson.toJson(names);
    }

    List<String> names(String json) {
        return List.copyOf(gson.fromJson(json, NAMES));
    }
}
