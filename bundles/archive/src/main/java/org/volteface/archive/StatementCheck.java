package org.volteface.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Document;
import org.volteface.api.model.Span;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementId;
import org.volteface.api.model.StatementKind;

/** The check of statements, in force or not, against their ids, the texts that they stand in, and what they are found by. */
final class StatementCheck {
    private static final String SELECT = "SELECT s.number, s.id, s.document, s.place, s.detector, s.holder, s.until,"
            + " s.content, c.statement, m.kind FROM statements s LEFT JOIN commitments c ON c.statement = s.number"
            + " LEFT JOIN makers m ON m.hash = s.detector WHERE s.document >= ? AND s.document <= ?";

    private final Json json;

    StatementCheck(Json json) {
        this.json = json;
    }

    /** Documents by their numbers, the first and the last of them included. */
    record Range(long first, long last) {}

    private record Row(long number, String id, long document, String content, Columns columns) {
        boolean isInForce() {
            return !columns.ended();
        }
    }

    private record Columns(
            String place,
            @Nullable String detector,
            @Nullable String holder,
            boolean ended,
            boolean commitment) {}

    /** Checks the statements of the given documents. */
    void run(Session session, Damages damages, Range range, Map<Long, Document> documents) throws SQLException {
        for (Row row : session.list(StatementCheck::row, SELECT, range.first(), range.last())) {
            String name = "statement " + row.id();
            try {
                Statement statement = json.statement(row.content());
                check(damages, name, row, statement);
                checkWords(damages, name, statement, documents.get(row.document()));
                checkHolder(session, damages, name, statement.holder());
            } catch (RuntimeException e) {
                damages.add(name + " cannot be read: " + H2Dialect.innermost(e));
            }
            if (row.isInForce()) {
                List<Long> found = session.list(
                        known -> known.getLong(1),
                        "SELECT number FROM statements WHERE id = ? AND until IS NULL",
                        row.id());
                damages.require(
                        found.equals(List.of(row.number())),
                        name + " is in force " + found.size() + " times by its id instead of once");
            }
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        row.getLong(7);
        boolean ended = !row.wasNull();
        String detector = row.getObject(5) == null ? null : String.valueOf(row.getString(10));
        Columns columns = new Columns(row.getString(4), detector, row.getString(6), ended, row.getObject(9) != null);
        return new Row(row.getLong(1), row.getString(2), row.getLong(3), Session.text(row, 8), columns);
    }

    private static void check(Damages damages, String name, Row row, Statement statement) {
        Columns columns = row.columns();
        String id = StatementId.of(statement.passage(), statement.holding(), statement.claim(), statement.timing());
        damages.require(
                id.equals(row.id()) && row.id().equals(statement.id()),
                name + " is not what its id is the hash of, which would be " + id);
        damages.require(columns.place().equals(PlaceKey.of(statement)), name + " is not at its place in time");
        String holder = row.isInForce() ? statement.holder().id() : null;
        damages.require(Objects.equals(holder, columns.holder()), name + " is not found by its holder");
        String detector = row.isInForce() ? Maker.Kind.DETECTOR.name() : null;
        damages.require(
                Objects.equals(detector, columns.detector()), name + " was concluded on by nobody who is known");
        damages.require(
                columns.commitment() == (row.isInForce() && statement.kind() == StatementKind.COMMITMENT),
                name + (columns.commitment() ? " is among" : " is not among") + " the commitments");
    }

    private static void checkWords(Damages damages, String name, Statement statement, @Nullable Document document) {
        if (document == null) {
            // That is told of the document.
            return;
        }
        damages.require(document.id().equals(statement.passage().documentId()), name + " is of another document");
        String text = document.text(statement.passage().field());
        Span span = statement.passage().span();
        damages.require(
                span.end() <= text.length()
                        && text.substring(span.start(), span.end())
                                .equals(statement.wording().text()),
                name + " has other words than its document at " + span);
    }

    private static void checkHolder(Session session, Damages damages, String name, Actor holder) throws SQLException {
        boolean isKnown = session.first(
                        row -> true, "SELECT 1 FROM actors WHERE id = ? AND name = ?", holder.id(), holder.name())
                .isPresent();
        damages.require(isKnown, name + " has a holder who is not among the actors: " + holder.id());
    }
}
