package org.volteface.archive;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.volteface.api.archive.Change;
import org.volteface.api.archive.ChangeLog;

/** The rows that tell what has changed. Those that are kept no more are taken away with others that come. */
final class ChangeTable {
    /** How many rows are taken away at once. */
    static final int SLICE = 1_000;

    private ChangeTable() {}

    /** What one change of the archive is a change of. */
    record Changed(Change.Kind kind, String id) {}

    /** Adds rows with the numbers after {@code last}. */
    static void add(Session session, long last, long now, Collection<Changed> changed) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Changed one : changed) {
            rows.add(new Object[] {last + rows.size() + 1, now, one.kind().name(), one.id()});
        }
        session.batch("INSERT INTO changes (number, made, kind, id) VALUES (?, ?, ?, ?)", rows);
        long latest = last + rows.size();
        if (last / SLICE != latest / SLICE) {
            session.update("DELETE FROM changes WHERE number <= ?", latest - ChangeLog.KEPT);
        }
    }

    static List<Change> after(Session session, long number, int most) throws SQLException {
        return session.list(
                row -> new Change(
                        row.getLong(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        Change.Kind.valueOf(row.getString(3)),
                        row.getString(4)),
                "SELECT number, made, kind, id FROM changes WHERE number > ? ORDER BY number FETCH FIRST ? ROWS ONLY",
                number,
                most);
    }
}
