package org.volteface.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.volteface.api.contradiction.Outcome;

/** The check of what the detector answered: its statements, who made it, and what it is found by. */
final class OutcomeCheck implements Check {
    private static final String SELECT = "SELECT o.number, o.place, o.kind, o.turn, o.until, o.content, m.kind"
            + " FROM outcomes o LEFT JOIN makers m ON m.hash = o.maker WHERE o.number > ?"
            + " ORDER BY o.number FETCH FIRST ? ROWS ONLY";
    private static final int SIZE = 500;

    private final Json json;

    OutcomeCheck(Json json) {
        this.json = json;
    }

    private record Row(String place, String content, Columns columns, boolean ended) {}

    private record Columns(
            int kind, @Nullable Long turn, @Nullable String maker) {}

    @Override
    public void run(Session session, Damages damages) throws SQLException {
        long[] named = {0};
        Slices.each(session, new Slices.Query<>(SELECT, OutcomeCheck::row, SIZE), rows -> {
            for (Slices.Numbered<Row> row : rows) {
                String name = "outcome " + row.number();
                try {
                    Outcome outcome = json.outcome(row.row().content());
                    check(damages, name, row.row(), outcome);
                    checkStatements(session, damages, name, row.row(), outcome);
                    named[0] += row.row().ended() ? 0 : checkNamed(session, damages, row, outcome);
                } catch (RuntimeException e) {
                    damages.add(name + " cannot be read: " + H2Dialect.innermost(e));
                }
            }
        });
        long rows = session.first(row -> row.getLong(1), "SELECT COUNT(*) FROM evidence")
                .orElse(0L);
        damages.require(
                rows == named[0], "the evidence of outcomes has " + rows + " rows, and " + named[0] + " belong there");
    }

    private static Row row(ResultSet row) throws SQLException {
        Columns columns = new Columns(row.getInt(3), row.getObject(4, Long.class), row.getString(7));
        return new Row(row.getString(2), Session.text(row, 6), columns, row.getObject(5) != null);
    }

    private static void check(Damages damages, String name, Row row, Outcome outcome) {
        Columns columns = row.columns();
        damages.require(columns.kind() == OutcomeKind.of(outcome).code(), name + " is of another kind than it says");
        damages.require(Objects.equals(columns.turn(), OutcomeTable.turn(outcome)), name + " is not found by its turn");
        damages.require(Maker.Kind.DETECTOR.name().equals(columns.maker()), name + " was made by nobody who is known");
    }

    /** Those that it names may have gone meanwhile; the one that it was made of takes it along when it goes. */
    private static void checkStatements(Session session, Damages damages, String name, Row row, Outcome outcome)
            throws SQLException {
        String own = PlaceKey.id(row.place());
        List<Boolean> places = session.list(
                found -> found.getObject(1) == null,
                "SELECT until FROM statements WHERE id = ? AND place = ?",
                own,
                row.place());
        damages.require(
                row.ended() ? !places.isEmpty() : places.contains(true),
                name + " is of statement " + own + ", which is not " + (row.ended() ? "there" : "in force"));
        for (String statement : outcome.evidence()) {
            Optional<Long> found =
                    session.first(known -> known.getLong(1), "SELECT number FROM statements WHERE id = ?", statement);
            damages.require(found.isPresent(), name + " names statement " + statement + ", which is not there");
        }
    }

    /** Looks for the rows by which an outcome is found from the statements that it names, and tells how many there have to be. */
    private static int checkNamed(Session session, Damages damages, Slices.Numbered<Row> row, Outcome outcome)
            throws SQLException {
        Set<String> others = new HashSet<>(outcome.evidence());
        others.remove(PlaceKey.id(row.row().place()));
        Set<Long> hashes = Hashes.of(others);
        for (Long hash : hashes) {
            long found = session.first(
                            known -> known.getLong(1),
                            "SELECT COUNT(*) FROM evidence WHERE statement = ? AND kind = ? AND outcome = ?",
                            hash,
                            OutcomeKind.of(outcome).code(),
                            row.number())
                    .orElse(0L);
            damages.require(found == 1, "outcome " + row.number() + " is not found from all statements that it names");
        }
        return hashes.size();
    }
}
