package org.volteface.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.volteface.api.archive.Change;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.StatusChange;

/** The rows of what the detector answered, statement by statement. */
final class OutcomeTable {
    private record Row(long number, int ordinal, long maker, String content) {}

    private record Key(long maker, String content) {}

    private final Json json;

    OutcomeTable(Json json) {
        this.json = json;
    }

    /** The hash of what findings about the same turn have in common; others may share it. */
    static @Nullable Long turn(Outcome outcome) {
        return outcome instanceof Finding finding
                ? Hashes.of(finding.holder().id() + " " + finding.turn().key(finding.kind()))
                : null;
    }

    /**
     * Puts {@code outcomes} in the place of those that the statement at {@code place} had. Equal ones stay.
     *
     * @return the turns of the findings that came or went
     */
    Set<Long> replace(Session session, Ledger ledger, String place, List<Outcome> outcomes, long maker)
            throws SQLException {
        Map<Key, Row> former = rows(session, place);
        Set<Long> turns = new HashSet<>();
        int ordinal = 0;
        for (Outcome outcome : new LinkedHashSet<>(outcomes)) {
            Row same = former.remove(new Key(maker, json.of(outcome)));
            if (same == null) {
                insert(session, ledger, new Placed(place, ordinal, outcome, maker));
                add(turns, outcome);
            } else if (same.ordinal() != ordinal) {
                session.update("UPDATE outcomes SET ordinal = ? WHERE number = ?", ordinal, same.number());
                add(turns, outcome);
            }
            ordinal++;
        }
        for (Row row : former.values()) {
            turns.addAll(end(session, ledger, place, row));
        }
        return turns;
    }

    /**
     * Takes the outcomes of the statement at {@code place} out of force.
     *
     * @return the turns of the findings among them
     */
    Set<Long> withdraw(Session session, Ledger ledger, String place) throws SQLException {
        Set<Long> turns = new HashSet<>();
        for (Row row : rows(session, place).values()) {
            turns.addAll(end(session, ledger, place, row));
        }
        return turns;
    }

    private record Placed(String place, int ordinal, Outcome outcome, long maker) {}

    private void insert(Session session, Ledger ledger, Placed placed) throws SQLException {
        long number = ledger.next();
        session.update(
                "INSERT INTO outcomes (number, place, ordinal, kind, turn, maker, since, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                placed.place(),
                placed.ordinal(),
                OutcomeKind.of(placed.outcome()).code(),
                turn(placed.outcome()),
                placed.maker(),
                ledger.now(),
                json.of(placed.outcome()));
        tell(ledger, placed.outcome());
        session.batch(
                "INSERT INTO evidence (statement, kind, outcome) VALUES (?, ?, ?)",
                evidence(placed.outcome(), placed.place(), number));
    }

    private Set<Long> end(Session session, Ledger ledger, String place, Row row) throws SQLException {
        Outcome outcome = json.outcome(row.content());
        session.update("UPDATE outcomes SET until = ? WHERE number = ?", ledger.now(), row.number());
        tell(ledger, outcome);
        session.batch(
                "DELETE FROM evidence WHERE statement = ? AND kind = ? AND outcome = ?",
                evidence(outcome, place, row.number()));
        Set<Long> turns = new HashSet<>();
        add(turns, outcome);
        return turns;
    }

    /** Of findings the log is told where they are chosen. */
    private static void tell(Ledger ledger, Outcome outcome) {
        if (outcome instanceof StatusChange change) {
            ledger.changed(Change.Kind.PROMISE, change.commitment());
        }
    }

    private static void add(Set<Long> turns, Outcome outcome) {
        Long turn = turn(outcome);
        if (turn != null) {
            turns.add(turn);
        }
    }

    /** The statement at {@code place} is left out: its outcomes are found by their place. */
    private static List<Object[]> evidence(Outcome outcome, String place, long number) {
        List<Object[]> rows = new ArrayList<>();
        Set<String> others = new HashSet<>(outcome.evidence());
        others.remove(PlaceKey.id(place));
        for (Long statement : Hashes.of(others)) {
            rows.add(new Object[] {statement, OutcomeKind.of(outcome).code(), number});
        }
        return rows;
    }

    private static Map<Key, Row> rows(Session session, String place) throws SQLException {
        Map<Key, Row> rows = new HashMap<>();
        session.list(
                        row -> new Row(row.getLong(1), row.getInt(2), row.getLong(3), Session.text(row, 4)),
                        "SELECT number, ordinal, maker, content FROM outcomes WHERE place = ? AND until IS NULL",
                        place)
                .forEach(row -> rows.put(new Key(row.maker(), row.content()), row));
        return rows;
    }
}
