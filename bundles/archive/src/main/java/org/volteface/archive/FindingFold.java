package org.volteface.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.Change;
import org.volteface.api.contradiction.Finding;

/** The choice of the findings in force among all that the detector made: of those about the same turn, one. */
final class FindingFold {
    private record Shown(long number, long outcome, Finding finding) {}

    private final Json json;

    FindingFold(Json json) {
        this.json = json;
    }

    /** Chooses anew among the findings with the given turns. One that stays in force keeps its number, whoever made it last. */
    void refresh(Session session, Ledger ledger, Set<Long> turns) throws SQLException {
        for (Long turn : turns) {
            refresh(session, ledger, turn);
        }
    }

    private void refresh(Session session, Ledger ledger, long turn) throws SQLException {
        IdentityHashMap<Finding, Long> outcomes = new IdentityHashMap<>();
        List<Finding> inOrder = session.list(
                row -> {
                    Finding finding = (Finding) json.outcome(Session.text(row, 2));
                    outcomes.put(finding, row.getLong(1));
                    return finding;
                },
                "SELECT number, content FROM outcomes WHERE turn = ? AND until IS NULL ORDER BY place, ordinal",
                turn);
        List<Shown> shown = shown(session, turn);
        for (Finding finding : Finding.inForce(inOrder)) {
            show(session, ledger, new Shown(turn, outcomes.getOrDefault(finding, 0L), finding), shown);
        }
        for (Shown gone : shown) {
            session.update("UPDATE findings SET until = ? WHERE number = ?", ledger.now(), gone.number());
            ledger.changed(Change.Kind.FINDING, gone.finding().id());
            ledger.add(Total.FINDINGS, -1);
        }
    }

    /** Takes what shows {@code chosen} already out of {@code shown}, or adds it. */
    private static void show(Session session, Ledger ledger, Shown chosen, List<Shown> shown) throws SQLException {
        Optional<Shown> same = shown.stream()
                .filter(former ->
                        former.outcome() == chosen.outcome() || former.finding().equals(chosen.finding()))
                .findFirst();
        if (same.isEmpty()) {
            session.update(
                    "INSERT INTO findings (number, id, holder, turn, outcome, since) VALUES (?, ?, ?, ?, ?, ?)",
                    ledger.next(),
                    chosen.finding().id(),
                    chosen.finding().holder().id(),
                    chosen.number(),
                    chosen.outcome(),
                    ledger.now());
            ledger.add(Total.FINDINGS, 1);
            ledger.changed(Change.Kind.FINDING, chosen.finding().id());
            return;
        }
        shown.remove(same.get());
        if (same.get().outcome() != chosen.outcome()) {
            session.update(
                    "UPDATE findings SET outcome = ? WHERE number = ?",
                    chosen.outcome(),
                    same.get().number());
        }
    }

    private List<Shown> shown(Session session, long turn) throws SQLException {
        return new ArrayList<>(session.list(
                row -> new Shown(row.getLong(1), row.getLong(2), (Finding) json.outcome(Session.text(row, 3))),
                "SELECT f.number, f.outcome, o.content FROM findings f JOIN outcomes o ON o.number = f.outcome"
                        + " WHERE f.turn = ? AND f.until IS NULL ORDER BY f.number",
                turn));
    }
}
