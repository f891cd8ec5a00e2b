package org.volteface.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.volteface.api.archive.Place;

/** The rows that tell which statements in force lie on a strand. Two names with one hash share a strand, which only adds to both. */
final class Strands {
    private Strands() {}

    static Set<Long> of(Session session, long statement) throws SQLException {
        return Set.copyOf(
                session.list(row -> row.getLong(1), "SELECT strand FROM strands WHERE statement = ?", statement));
    }

    static void remove(Session session, List<Long> statements) throws SQLException {
        session.batch(
                "DELETE FROM strands WHERE statement = ?",
                statements.stream().map(statement -> new Object[] {statement}).toList());
    }

    /** The rows of one statement, for {@link #insert}. */
    static List<Object[]> rows(long statement, String place, Set<Long> strands) {
        List<Object[]> rows = new ArrayList<>();
        for (Long strand : strands) {
            rows.add(new Object[] {strand, place, statement});
        }
        return rows;
    }

    static void insert(Session session, List<Object[]> rows) throws SQLException {
        session.batch("INSERT INTO strands (strand, place, statement) VALUES (?, ?, ?)", rows);
    }

    /** The places nearest before {@code place}, which the index has in their order. */
    static List<Place> before(Session session, String strand, String place, int most) throws SQLException {
        return session.list(
                row -> PlaceKey.place(row.getString(1)),
                "SELECT place FROM strands WHERE strand = ? AND place < ?"
                        + " ORDER BY strand DESC, place DESC FETCH FIRST ? ROWS ONLY",
                Hashes.of(strand),
                place,
                most);
    }

    /** The places nearest after {@code place}. */
    static List<Place> after(Session session, String strand, String place, int most) throws SQLException {
        return session.list(
                row -> PlaceKey.place(row.getString(1)),
                "SELECT place FROM strands WHERE strand = ? AND place > ?"
                        + " ORDER BY strand, place FETCH FIRST ? ROWS ONLY",
                Hashes.of(strand),
                place,
                most);
    }
}
