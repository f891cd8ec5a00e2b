package org.volteface.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements that are due. One that becomes due again keeps its turn. */
final class DueTable {
    /** What is due, by the number of the statement's row. */
    record Marked(long statement, long mark) {}

    private DueTable() {}

    /** Makes those of the statements due that are in force, the earlier ones first. */
    static void mark(Session session, Ledger ledger, Set<String> ids) throws SQLException {
        List<StatementTable.Known> known = new ArrayList<>();
        for (String id : ids) {
            StatementTable.known(session, id).ifPresent(known::add);
        }
        known.sort(Comparator.comparing(StatementTable.Known::place));
        for (StatementTable.Known statement : known) {
            mark(session, ledger, statement.number());
        }
    }

    private static void mark(Session session, Ledger ledger, long statement) throws SQLException {
        long mark = ledger.next();
        if (session.update("UPDATE due SET mark = ? WHERE statement = ?", mark, statement) == 0) {
            session.update("INSERT INTO due (statement, waits, mark) VALUES (?, ?, ?)", statement, mark, mark);
            ledger.add(Total.DUE, 1);
        }
    }

    static void remove(Session session, Ledger ledger, long statement) throws SQLException {
        ledger.add(Total.DUE, -session.update("DELETE FROM due WHERE statement = ?", statement));
    }

    static Optional<Long> markOf(Session session, long statement) throws SQLException {
        return session.first(row -> row.getLong(1), "SELECT mark FROM due WHERE statement = ?", statement);
    }

    static List<Marked> first(Session session, int most) throws SQLException {
        return session.list(
                row -> new Marked(row.getLong(1), row.getLong(2)),
                "SELECT statement, mark FROM due ORDER BY waits FETCH FIRST ? ROWS ONLY",
                most);
    }
}
