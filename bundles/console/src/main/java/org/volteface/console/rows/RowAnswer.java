package org.volteface.console.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Refusal;

/** A list that no search has, as a file of the same forms as those that searches give. */
public final class RowAnswer {
    private RowAnswer() {}

    /**
     * The file.
     *
     * @param form csv or jsonl
     * @param name what is in it, as a part of the name of the file
     * @param columns the names of the columns
     * @param rows the rows by the names of the columns
     */
    public static Answer of(String form, String name, List<String> columns, List<Map<String, Object>> rows)
            throws Refusal {
        boolean csv = form.equals("csv");
        if (!csv && !form.equals("jsonl")) {
            throw Refusal.unknown("lists are saved as csv or jsonl");
        }
        String type = csv ? "text/csv;charset=utf-8" : "application/x-ndjson";
        return Answer.stream(type, out -> write(csv, columns, rows, out))
                .with("Cache-Control", "no-store")
                .asFile("volteface-" + name + "." + form);
    }

    private static void write(boolean csv, List<String> columns, List<Map<String, Object>> rows, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        RowFile file = csv ? new CsvFile(writer) : new JsonLinesFile(writer);
        file.begin(columns);
        for (Map<String, Object> row : rows) {
            file.add(row);
        }
        writer.flush();
    }
}
