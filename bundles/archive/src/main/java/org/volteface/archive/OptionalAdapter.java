package org.volteface.archive;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that may be absent, as itself or as null. */
final class OptionalAdapter<T> extends TypeAdapter<Optional<T>> {
    private final TypeAdapter<T> content;

    private OptionalAdapter(TypeAdapter<T> content) {
        this.content = content;
    }

    @Override
    public void write(JsonWriter out, Optional<T> value) throws IOException {
        if (value.isPresent()) {
            content.write(out, value.get());
        } else {
            out.nullValue();
        }
    }

    @Override
    public Optional<T> read(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.NULL) {
            in.nextNull();
            return Optional.empty();
        }
        return Optional.of(content.read(in));
    }

    /** Makes the adapter for what an optional can hold. */
    static final class Factory implements TypeAdapterFactory {
        @Override
        @SuppressWarnings("unchecked") // The raw type is Optional, so the adapter's is the one asked for.
        public <V> @Nullable TypeAdapter<V> create(Gson gson, TypeToken<V> type) {
            if (type.getRawType() != Optional.class || !(type.getType() instanceof ParameterizedType optional)) {
                return null;
            }
            TypeAdapter<?> content = gson.getAdapter(TypeToken.get(optional.getActualTypeArguments()[0]));
            return (TypeAdapter<V>) new OptionalAdapter<>(content);
        }
    }
}
