package org.volteface.archive;

import java.sql.SQLException;
import java.util.List;

/** Rows in the order of their numbers, read a few at a time, so that however many they are takes the same memory. */
final class Slices {
    private Slices() {}

    /** A row and the number that it is read by. */
    record Numbered<T>(long number, T row) {}

    /** What is done with some rows. */
    @FunctionalInterface
    interface Work<T> {
        void with(List<Numbered<T>> rows) throws SQLException;
    }

    /**
     * Reads all rows.
     *
     * @param select a query with the number as the first column, and two parameters: the number behind which it begins, and how many it gives
     */
    static <T> void each(Session session, Query<T> select, Work<T> work) throws SQLException {
        long last = Long.MIN_VALUE;
        List<Numbered<T>> rows;
        do {
            rows = session.list(
                    row -> new Numbered<>(row.getLong(1), select.reader().read(row)),
                    select.sql(),
                    last,
                    select.size());
            if (!rows.isEmpty()) {
                work.with(rows);
                last = rows.get(rows.size() - 1).number();
            }
        } while (rows.size() == select.size());
    }

    /** What is read, how, and how many rows at a time. */
    record Query<T>(String sql, Session.Row<T> reader, int size) {}
}
