package org.volteface.deployer;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.deployment.ShadowReport;

/** Reports of shadow runs as JSON: records by their components, and what is empty as null. */
final class ReportText {
    private final Gson gson = new GsonBuilder()
            .serializeSpecialFloatingPointValues()
            .registerTypeAdapter(LocalDate.class, (JsonSerializer<LocalDate>)
                    (date, type, context) -> new JsonPrimitive(date.toString()))
            .registerTypeAdapter(LocalDate.class, (JsonDeserializer<LocalDate>)
                    (json, type, context) -> LocalDate.parse(json.getAsString()))
            .registerTypeAdapter(Instant.class, (JsonSerializer<Instant>)
                    (time, type, context) -> new JsonPrimitive(time.toString()))
            .registerTypeAdapter(Instant.class, (JsonDeserializer<Instant>)
                    (json, type, context) -> Instant.parse(json.getAsString()))
            .registerTypeAdapterFactory(new Optionals())
            .create();

    void write(ShadowReport report, Writer out) throws IOException {
        gson.toJson(report, out);
    }

    /** Reads what was written; a report that another release wrote may not be readable. */
    ShadowReport read(Reader in) throws IOException {
        @Nullable ShadowReport report = gson.fromJson(in, ShadowReport.class);
        if (report == null) {
            throw new IOException("there is nothing in it");
        }
        return report;
    }

    /** What may be empty, which Gson cannot look into by itself. */
    private static final class Optionals implements TypeAdapterFactory {
        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            if (type.getRawType() != Optional.class || !(type.getType() instanceof ParameterizedType given)) {
                return null;
            }
            Type of = given.getActualTypeArguments()[0];
            return (TypeAdapter<T>) new OptionalAdapter<>((TypeAdapter<Object>) gson.getAdapter(TypeToken.get(of)));
        }
    }

    private static final class OptionalAdapter<T> extends TypeAdapter<Optional<T>> {
        private final TypeAdapter<T> inner;

        OptionalAdapter(TypeAdapter<T> inner) {
            this.inner = inner;
        }

        @Override
        public void write(JsonWriter out, Optional<T> value) throws IOException {
            if (value.isEmpty()) {
                // Otherwise the name would be left out, and a record's component be null when it is read.
                boolean before = out.getSerializeNulls();
                out.setSerializeNulls(true);
                out.nullValue();
                out.setSerializeNulls(before);
            } else {
                inner.write(out, value.get());
            }
        }

        @Override
        public Optional<T> read(JsonReader in) throws IOException {
            if (in.peek() == JsonToken.NULL) {
                in.nextNull();
                return Optional.empty();
            }
            return Optional.of(inner.read(in));
        }
    }
}
