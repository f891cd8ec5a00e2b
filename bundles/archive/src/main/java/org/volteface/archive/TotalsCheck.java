package org.volteface.archive;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.volteface.api.archive.ChangeLog;
import org.volteface.api.archive.DocumentState;

/** The check of what is kept count of against the rows, and of the log of changes. */
final class TotalsCheck implements Check {
    private static final Map<Total, String> COUNTS = new EnumMap<>(Map.of(
            Total.WAITING,
            "documents WHERE state = '" + DocumentState.WAITING + "'",
            Total.ANALYSED,
            "documents WHERE state = '" + DocumentState.ANALYSED + "'",
            Total.SET_ASIDE,
            "documents WHERE state = '" + DocumentState.SET_ASIDE + "'",
            Total.STATEMENTS,
            "statements WHERE until IS NULL",
            Total.FINDINGS,
            "findings WHERE until IS NULL",
            Total.DUE,
            "due"));
    private static final List<String> NUMBERED = List.of(
            "number FROM documents",
            "number FROM statements",
            "number FROM outcomes",
            "number FROM findings",
            "number FROM joins",
            "number FROM decisions",
            "number FROM cases",
            "mark FROM due");

    @Override
    public void run(Session session, Damages damages) throws SQLException {
        long rows = number(session, "SELECT COUNT(*) FROM totals");
        damages.require(rows == 1, "the totals have " + rows + " rows instead of one");
        if (rows != 0) {
            Map<Total, Long> totals = Ledger.read(session);
            checkCounts(session, damages, totals);
            checkNumbers(session, damages, totals.getOrDefault(Total.LAST_NUMBER, 0L));
            checkDay(session, damages, totals.getOrDefault(Total.LATEST_DAY, 0L));
            checkChanges(session, damages, totals.getOrDefault(Total.LAST_CHANGE, 0L));
        }
        checkMakers(session, damages);
        checkSchema(session, damages);
        RowCounts.check(session, damages);
    }

    private static void checkCounts(Session session, Damages damages, Map<Total, Long> totals) throws SQLException {
        for (Map.Entry<Total, String> count : COUNTS.entrySet()) {
            long counted = number(session, "SELECT COUNT(*) FROM " + count.getValue());
            long kept = totals.getOrDefault(count.getKey(), 0L);
            damages.require(
                    counted == kept,
                    "the total " + count.getKey().column() + " is " + kept + ", and there are " + counted);
        }
    }

    private static void checkNumbers(Session session, Damages damages, long last) throws SQLException {
        for (String column : NUMBERED) {
            long highest = number(session, "SELECT MAX(" + column.replaceFirst(" ", ") "));
            damages.require(
                    highest <= last, "a number is higher than the last one given out: " + highest + " as " + column);
        }
    }

    private static void checkDay(Session session, Damages damages, long day) throws SQLException {
        boolean isThere = session.first(
                        row -> true, "SELECT 1 FROM documents WHERE published = ? FETCH FIRST 1 ROWS ONLY", day)
                .isPresent();
        damages.require(day == 0 || isThere, "no document is of the latest day, " + day);
    }

    private static void checkChanges(Session session, Damages damages, long last) throws SQLException {
        long count = number(session, "SELECT COUNT(*) FROM changes");
        long first = number(session, "SELECT MIN(number) FROM changes");
        long highest = number(session, "SELECT MAX(number) FROM changes");
        damages.require(count == 0 || count == highest - first + 1, "the log of changes has gaps");
        damages.require(count == 0 || highest == last, "the log of changes ends at " + highest + " instead of " + last);
        damages.require(
                count >= Math.min(last, ChangeLog.KEPT),
                "the log of changes has " + count + " of " + last + " changes");
    }

    /** Makers are few. */
    private static void checkMakers(Session session, Damages damages) throws SQLException {
        Map<Long, Long> uses = new HashMap<>();
        for (String made : List.of(
                "maker, COUNT(*) FROM documents WHERE state = 'ANALYSED' GROUP BY maker",
                "detector, COUNT(*) FROM statements WHERE detector IS NOT NULL GROUP BY detector")) {
            session.list(row -> uses.merge(row.getLong(1), row.getLong(2), Long::sum), "SELECT " + made);
        }
        session.list(
                row -> {
                    String kind = row.getString(2);
                    long hash = row.getLong(1);
                    String name = "maker " + Session.text(row, 3);
                    damages.require(
                            hash == Hashes.of(kind + " " + Session.text(row, 3)), name + " is not what its hash is of");
                    long counted = uses.getOrDefault(hash, 0L);
                    damages.require(
                            counted == row.getLong(4),
                            name + " has made " + counted + " of what there is, and is said to have made "
                                    + row.getLong(4));
                    return hash;
                },
                "SELECT hash, kind, name, uses FROM makers");
    }

    private static void checkSchema(Session session, Damages damages) throws SQLException {
        List<Integer> versions =
                session.list(row -> row.getInt(1), "SELECT version FROM schema_versions ORDER BY version");
        for (int version = 1; version <= Migrations.LATEST; version++) {
            damages.require(versions.contains(version), "version " + version + " of the schema is not on record");
        }
    }

    private static long number(Session session, String sql) throws SQLException {
        return session.first(row -> row.getLong(1), sql).orElse(0L);
    }
}
