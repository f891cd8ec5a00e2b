package org.volteface.reporting;

import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of a workbook. All its cells are text, so that a program takes none for anything else.
 *
 * @param name its name
 * @param columns the names of the columns
 * @param rows the rows, each with a cell for each column
 */
record XlsxSheet(String name, List<String> columns, List<List<String>> rows) {
    private static final int WIDEST = 80;
    private static final int NARROWEST = 8;
    private static final int LOOKED_AT = 200;
    private static final int LETTERS = 26;

    XlsxSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Its parts in the notation of SpreadsheetML, in order: what comes before the rows, each row, what comes after. */
    List<String> head() {
        List<String> head = new ArrayList<>();
        head.add("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>"
                + "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                + " state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < columns.size(); i++) {
            head.add("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + width(i)
                    + "\" customWidth=\"1\"/>");
        }
        head.add("</cols><sheetData>");
        head.add(row(1, columns, " s=\"1\""));
        return head;
    }

    /** The row with the given number among {@link #rows}. */
    String row(int index) {
        return row(index + 2, rows.get(index), "");
    }

    String tail() {
        return "</sheetData></worksheet>";
    }

    private static String row(int number, List<String> cells, String style) {
        Markup xml = new Markup();
        xml.own("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                xml.own("<c r=\"" + letter(i) + number + "\" t=\"inlineStr\"" + style
                        + "><is><t xml:space=\"preserve\">");
                xml.text(cells.get(i)).own("</t></is></c>");
            }
        }
        return xml.own("</row>").toString();
    }

    private static char letter(int column) {
        if (column >= LETTERS) {
            throw new IllegalArgumentException("more columns than letters");
        }
        return (char) ('A' + column);
    }

    private int width(int column) {
        int longest = rows.stream()
                .limit(LOOKED_AT)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(columns.get(column).length(), longest) + 2));
    }
}
