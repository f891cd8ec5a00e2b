package org.volteface.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of text kept in a resource beside this class: comment lines begin with {@code #}, tabs part the cells. */
final class Table {
    private Table() {}

    /** The rows of the resource, each with at least {@code width} cells. */
    static List<List<String>> rows(String resource, int width) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(resource)) {
            List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
            while (cells.size() < width) {
                cells.add("");
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The values of a cell that holds several, parted by semicolons. */
    static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks its resource " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
