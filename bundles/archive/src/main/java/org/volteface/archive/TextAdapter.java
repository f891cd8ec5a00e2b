package org.volteface.archive;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.function.Function;

/** A value that its notation stands for, as a JSON string. */
final class TextAdapter<T> extends TypeAdapter<T> {
    private final Function<T, String> write;
    private final Function<String, T> read;

    TextAdapter(Function<T, String> write, Function<String, T> read) {
        this.write = write;
        this.read = read;
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        out.value(write.apply(value));
    }

    @Override
    public T read(JsonReader in) throws IOException {
        return read.apply(in.nextString());
    }
}
