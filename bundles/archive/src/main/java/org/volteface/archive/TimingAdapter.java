package org.volteface.archive;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Timing;

/** The dates of a statement. What was kept before these told how they were resolved is read as telling nothing of it. */
final class TimingAdapter extends TypeAdapter<Timing> {
    private static final String RESOLVED = "resolved";

    private final TypeAdapter<Timing> record;
    private final TypeAdapter<JsonObject> object;

    private TimingAdapter(TypeAdapter<Timing> record, TypeAdapter<JsonObject> object) {
        this.record = record;
        this.object = object;
    }

    @Override
    public void write(JsonWriter out, Timing value) throws IOException {
        record.write(out, value);
    }

    @Override
    public Timing read(JsonReader in) throws IOException {
        JsonObject timing = object.read(in);
        if (!timing.has(RESOLVED)) {
            timing.add(RESOLVED, new JsonArray());
        }
        return record.fromJsonTree(timing);
    }

    /** Makes the adapter. */
    static final class Factory implements TypeAdapterFactory {
        @Override
        @SuppressWarnings("unchecked") // The raw type is Timing, so the adapter's is the one asked for.
        public <V> @Nullable TypeAdapter<V> create(Gson gson, TypeToken<V> type) {
            if (type.getRawType() != Timing.class) {
                return null;
            }
            TypeAdapter<Timing> record = gson.getDelegateAdapter(this, TypeToken.get(Timing.class));
            return (TypeAdapter<V>) new TimingAdapter(record, gson.getAdapter(JsonObject.class));
        }
    }
}
