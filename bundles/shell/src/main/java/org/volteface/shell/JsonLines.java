package org.volteface.shell;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** A writer of JSON objects, one a line, compact. */
public final class JsonLines {
    private final Writer out;

    /** Writes to {@code out}, which stays open. */
    public JsonLines(Writer out) {
        this.out = out;
    }

    /** Writes one object and ends its line. */
    public void write(Members members) throws IOException {
        // A JsonWriter takes one value only; it buffers nothing, so that another may follow it. Closing it would close
        // the output.
        @SuppressWarnings("resource")
        JsonWriter json = new JsonWriter(out);
        json.setHtmlSafe(false);
        json.beginObject();
        members.write(json);
        json.endObject();
        out.write('\n');
    }

    /** Writes a member, where there is a value. */
    public static void optional(JsonWriter json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.name(name).value(value.get().toString());
        }
    }

    /** Writes the members of an object. */
    @FunctionalInterface
    public interface Members {
        /** Writes names and values. */
        void write(JsonWriter json) throws IOException;
    }
}
