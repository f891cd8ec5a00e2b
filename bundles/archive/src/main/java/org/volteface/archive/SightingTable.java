package org.volteface.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.volteface.api.actor.Sighting;
import org.volteface.api.archive.Affiliation;
import org.volteface.api.model.Actor;

/** The rows of what documents tell of actors: of each document what it told last. */
final class SightingTable {
    private static final Comparator<Affiliation> LATEST = Comparator.comparing(
                    (Affiliation one) -> one.sighting().day())
            .reversed()
            .thenComparing(Affiliation::documentId);

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
        List<@Nullable Object[]> rows = new ArrayList<>();
        sightings.stream().distinct().forEach(sighting -> rows.add(row(document, sighting)));
        session.batch("INSERT INTO sightings (document, content, actor, office, body) VALUES (?, ?, ?, ?, ?)", rows);
    }

    private @Nullable Object[] row(long document, Sighting sighting) {
        @Nullable String[] columns = columns(sighting);
        return new @Nullable Object[] {document, json.of(sighting), columns[0], columns[1], columns[2]};
    }

    /** What a sighting is found by: actor, office and body. */
    static @Nullable String[] columns(Sighting sighting) {
        Optional<String> office = sighting.as().map(Actor::id);
        Optional<String> actor = office.map(told -> sighting.actor().id());
        Optional<String> body =
                office.filter(told -> told.contains("@")).map(told -> told.substring(told.indexOf('@') + 1));
        return new @Nullable String[] {actor.orElse(null), office.orElse(null), body.orElse(null)};
    }

    /** At most {@code most} of what is told of actors, the latest day first. */
    List<Affiliation> affiliations(Session session, Collection<String> actors, int most) throws SQLException {
        Set<Affiliation> found = new LinkedHashSet<>();
        for (String actor : new TreeSet<>(actors)) {
            for (Role role : Role.values()) {
                found.addAll(affiliations(session, role, actor, most));
            }
        }
        return found.stream().sorted(LATEST).limit(most).toList();
    }

    /** At most {@code most} of what is told of the actor in {@code role}, the documents that came last first. */
    private List<Affiliation> affiliations(Session session, Role role, String actor, int most) throws SQLException {
        return session.list(
                row -> new Affiliation(row.getString(1), json.record(row.getString(2), Sighting.class)),
                "SELECT d.id, s.content FROM sightings s JOIN documents d ON d.number = s.document WHERE s." + role
                        + " = ? ORDER BY s.document DESC LIMIT ?",
                actor,
                most);
    }

    /** What an actor is in an affiliation. */
    private enum Role {
        /** Who is in the office. */
        ACTOR,
        /** The office itself. */
        OFFICE,
        /** Of whom the office is. */
        BODY
    }

    List<Sighting> all(Session session) throws SQLException {
        return session.list(
                row -> json.record(row.getString(1), Sighting.class),
                "SELECT DISTINCT content FROM sightings ORDER BY content");
    }
}
