package org.volteface.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.volteface.api.actor.Sighting;

/** The rows of what documents tell of actors: of each document what it told last. */
final class SightingTable {
    private final Json json;

    SightingTable(Json json) {
        this.json = json;
    }

    void replace(Session session, long document, List<Sighting> sightings) throws SQLException {
        Set<String> now = new HashSet<>();
        sightings.forEach(sighting -> now.add(json.of(sighting)));
        Set<String> before = Set.copyOf(
                session.list(row -> row.getString(1), "SELECT content FROM sightings WHERE document = ?", document));
        if (now.equals(before)) {
            return;
        }
        session.update("DELETE FROM sightings WHERE document = ?", document);
        List<Object[]> rows = new ArrayList<>();
        now.forEach(content -> rows.add(new Object[] {document, content}));
        session.batch("INSERT INTO sightings (document, content) VALUES (?, ?)", rows);
    }

    List<Sighting> all(Session session) throws SQLException {
        return session.list(
                row -> json.record(row.getString(1), Sighting.class),
                "SELECT DISTINCT content FROM sightings ORDER BY content");
    }
}
