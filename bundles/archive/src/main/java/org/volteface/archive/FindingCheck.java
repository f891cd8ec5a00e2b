package org.volteface.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.contradiction.Finding;

/** The check of findings against their ids, and that exactly those are in force that the outcomes give. */
final class FindingCheck implements Check {
    private static final String SELECT = "SELECT f.number, f.id, f.holder, f.turn, f.until, o.content, o.until"
            + " FROM findings f LEFT JOIN outcomes o ON o.number = f.outcome WHERE f.number > ?"
            + " ORDER BY f.number FETCH FIRST ? ROWS ONLY";
    private static final String TURNS = "SELECT DISTINCT turn FROM outcomes WHERE turn > ? AND until IS NULL"
            + " ORDER BY turn FETCH FIRST ? ROWS ONLY";
    private static final int SIZE = 500;

    private final Json json;

    FindingCheck(Json json) {
        this.json = json;
    }

    private record Row(String id, String holder, long turn, boolean ended, Shown shown) {}

    private record Shown(Optional<String> content, boolean ended) {}

    @Override
    public void run(Session session, Damages damages) throws SQLException {
        Slices.each(session, new Slices.Query<>(SELECT, FindingCheck::row, SIZE), rows -> {
            for (Slices.Numbered<Row> row : rows) {
                check(damages, "finding " + row.row().id(), row.row());
            }
        });
        Slices.each(session, new Slices.Query<>(TURNS, row -> true, SIZE), rows -> {
            for (Slices.Numbered<Boolean> turn : rows) {
                checkTurn(session, damages, turn.number());
            }
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        Shown shown = new Shown(Session.optionalText(row, 6), row.getObject(7) != null);
        return new Row(row.getString(2), row.getString(3), row.getLong(4), row.getObject(5) != null, shown);
    }

    private void check(Damages damages, String name, Row row) {
        if (row.shown().content().isEmpty()) {
            damages.add(name + " rests on an outcome that is not there");
            return;
        }
        try {
            Finding finding = (Finding) json.outcome(row.shown().content().get());
            damages.require(
                    finding.id().equals(row.id()),
                    name + " is not what its id is the hash of, which would be " + finding.id());
            damages.require(finding.holder().id().equals(row.holder()), name + " is not found by its holder");
            damages.require(Objects.equals(OutcomeTable.turn(finding), row.turn()), name + " is not found by its turn");
            damages.require(row.ended() || !row.shown().ended(), name + " is in force, and what it rests on is not");
        } catch (RuntimeException e) {
            damages.add(name + " cannot be read: " + H2Dialect.innermost(e));
        }
    }

    private void checkTurn(Session session, Damages damages, long turn) throws SQLException {
        IdentityHashMap<Finding, Long> outcomes = new IdentityHashMap<>();
        try {
            List<Finding> inOrder = session.list(
                    row -> {
                        Finding finding = (Finding) json.outcome(Session.text(row, 2));
                        outcomes.put(finding, row.getLong(1));
                        return finding;
                    },
                    "SELECT number, content FROM outcomes WHERE turn = ? AND until IS NULL ORDER BY place, ordinal",
                    turn);
            Set<Long> chosen = new HashSet<>();
            Finding.inForce(inOrder).forEach(finding -> chosen.add(outcomes.get(finding)));
            List<Long> shown = session.list(
                    row -> row.getLong(1), "SELECT outcome FROM findings WHERE turn = ? AND until IS NULL", turn);
            damages.require(
                    shown.size() == chosen.size() && chosen.containsAll(shown),
                    "the findings on turn " + turn + " rest on the outcomes " + shown + ", and would on " + chosen);
        } catch (RuntimeException e) {
            damages.add("the findings on turn " + turn + " cannot be made out: " + H2Dialect.innermost(e));
        }
    }
}
