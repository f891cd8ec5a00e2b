package org.volteface.console.rows;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table as RFC 4180 has it. A cell that a program would take for a formula has an apostrophe before it. */
public final class CsvFile implements RowFile {
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private final Writer out;
    private List<String> columns = List.of();

    /** Writes to {@code out}. */
    public CsvFile(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(List<String> names) throws IOException {
        columns = List.copyOf(names);
        line(names);
    }

    @Override
    public void add(Map<String, Object> row) throws IOException {
        line(columns.stream().map(name -> row.getOrDefault(name, "")).toList());
    }

    @Override
    public void end(String remark) throws IOException {
        line(List.of(remark));
    }

    private void line(List<?> cells) throws IOException {
        out.write(cells.stream().map(CsvFile::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    static String cell(Object value) {
        String text = value.toString();
        boolean isFormula = !(value instanceof Number) && !text.isBlank() && FORMULA.indexOf(first(text)) >= 0;
        String guarded = isFormula ? "'" + text : text;
        boolean isPlain = guarded.chars().noneMatch(letter -> letter == '"' || letter == ',' || letter < ' ');
        return isPlain ? guarded : '"' + guarded.replace("\"", "\"\"") + '"';
    }

    /** Programs leave out blanks at the beginning. */
    private static char first(String text) {
        char unstripped = text.charAt(0);
        return unstripped == '\t' || unstripped == '\r'
                ? unstripped
                : text.strip().charAt(0);
    }
}
