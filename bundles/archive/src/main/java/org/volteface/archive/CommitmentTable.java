package org.volteface.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** The rows that tell which statements in force are commitments. */
final class CommitmentTable {
    /** The numbers of the last commitments, whoever holds them. */
    static final String LATEST = "SELECT statement FROM commitments ORDER BY place DESC FETCH FIRST ? ROWS ONLY";

    private CommitmentTable() {}

    /** Keeps the commitments among {@code statements}, which are given by the numbers of their rows. */
    static void keep(Session session, Map<Long, Statement> statements) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        statements.forEach((number, statement) -> {
            if (statement.kind() == StatementKind.COMMITMENT) {
                rows.add(new Object[] {number, statement.holder().id(), PlaceKey.of(statement)});
            }
        });
        session.batch("INSERT INTO commitments (statement, holder, place) VALUES (?, ?, ?)", rows);
    }

    static void remove(Session session, List<Long> statements) throws SQLException {
        session.batch(
                "DELETE FROM commitments WHERE statement = ?",
                statements.stream().map(statement -> new Object[] {statement}).toList());
    }

    /** The numbers of at most {@code most} commitments, of one holder where it is given, the last first. */
    static List<Long> latest(Session session, Optional<String> holder, int most) throws SQLException {
        if (holder.isEmpty()) {
            return session.list(row -> row.getLong(1), LATEST, most);
        }
        NavigableMap<String, Long> latest = new TreeMap<>(Comparator.reverseOrder());
        for (String member : JoinTable.members(session, holder.get())) {
            session.list(
                    row -> latest.put(row.getString(2), row.getLong(1)),
                    "SELECT statement, place FROM commitments WHERE holder = ?"
                            + " ORDER BY holder DESC, place DESC FETCH FIRST ? ROWS ONLY",
                    member,
                    most);
        }
        return latest.values().stream().limit(most).toList();
    }
}
