package org.volteface.archive;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.volteface.api.actor.Sighting;

/** The check of what documents tell of actors: what a row is found by is what it says. */
final class SightingCheck {
    private final Json json;

    SightingCheck(Json json) {
        this.json = json;
    }

    private record Row(long document, String content, Columns columns) {}

    private record Columns(
            @Nullable String actor,
            @Nullable String office,
            @Nullable String body) {}

    void run(Session session, Damages damages, StatementCheck.Range range) throws SQLException {
        List<Row> rows = session.list(
                row -> new Row(
                        row.getLong(1),
                        row.getString(2),
                        new Columns(row.getString(3), row.getString(4), row.getString(5))),
                "SELECT document, content, actor, office, body FROM sightings WHERE document >= ? AND document <= ?",
                range.first(),
                range.last());
        for (Row row : rows) {
            check(damages, row);
        }
    }

    private void check(Damages damages, Row row) {
        String name = "what document number " + row.document() + " tells of an actor";
        try {
            @Nullable String[] wanted = SightingTable.columns(json.record(row.content(), Sighting.class));
            damages.require(
                    Objects.equals(row.columns(), new Columns(wanted[0], wanted[1], wanted[2])),
                    name + " is not found by whom it tells of: " + row.content());
        } catch (RuntimeException e) {
            damages.add(name + " cannot be read: " + H2Dialect.innermost(e));
        }
    }
}
