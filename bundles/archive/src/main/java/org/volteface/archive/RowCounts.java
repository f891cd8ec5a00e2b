package org.volteface.archive;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many rows one change adds to each table, so that a row that is missing later shows. */
final class RowCounts {
    private static final String INSERT = "INSERT INTO ";
    private static final String DELETE = "DELETE FROM ";

    /** The tables that are counted; what the totals tell of others is enough. */
    private static final Set<String> TABLES = Set.of(
            "texts",
            "statements",
            "strands",
            "outcomes",
            "evidence",
            "findings",
            "sightings",
            "joins",
            "decisions",
            "cases",
            "sources",
            "actors",
            "commitments");

    private final Map<String, Long> added = new TreeMap<>();

    /** Takes note of what a statement of SQL has done. */
    void note(String sql, long rows) {
        if (sql.startsWith(INSERT)) {
            add(sql.substring(INSERT.length()), rows);
        } else if (sql.startsWith(DELETE)) {
            add(sql.substring(DELETE.length()), -rows);
        }
    }

    /** Keeps the counts, in the transaction of the change. */
    void save(Session session) throws SQLException {
        for (Map.Entry<String, Long> count : Map.copyOf(added).entrySet()) {
            if (count.getValue() != 0) {
                session.update(
                        "UPDATE row_counts SET amount = amount + ? WHERE name = ?", count.getValue(), count.getKey());
            }
        }
        added.clear();
    }

    /** Holds the counts that are kept against the rows. */
    static void check(Session session, Damages damages) throws SQLException {
        for (String table : TABLES) {
            long kept = session.first(row -> row.getLong(1), "SELECT amount FROM row_counts WHERE name = ?", table)
                    .orElse(-1L);
            long counted = session.first(row -> row.getLong(1), "SELECT COUNT(*) FROM " + table)
                    .orElse(0L);
            damages.require(
                    kept == counted,
                    "table " + table + " has " + counted + " rows"
                            + (kept < 0 ? ", and how many there should be is missing" : " instead of " + kept));
        }
    }

    private void add(String rest, long rows) {
        int end = rest.indexOf(' ');
        String table = end < 0 ? rest : rest.substring(0, end);
        if (TABLES.contains(table)) {
            added.merge(table, rows, Long::sum);
        }
    }
}
