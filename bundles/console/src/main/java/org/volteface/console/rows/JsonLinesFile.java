package org.volteface.console.rows;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** A JSON object for each row, on a line of its own. */
public final class JsonLinesFile implements RowFile {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private final Writer out;

    /** Writes to {@code out}. */
    public JsonLinesFile(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(List<String> columns) {
        // Each object has the names of its own.
    }

    @Override
    public void add(Map<String, Object> row) throws IOException {
        out.write(GSON.toJson(row));
        out.write('\n');
    }

    @Override
    public void end(String remark) throws IOException {
        add(Map.of("remark", remark));
    }
}
