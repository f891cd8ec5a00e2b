package org.volteface.archive;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Statement;

/** The rows of actors. They are few beside the statements, so that a part of a name is looked for in all of them. */
final class ActorTable {
    private ActorTable() {}

    /** Keeps the holders of {@code statements}, each name once. */
    static void keep(Session session, Collection<Statement> statements) throws SQLException {
        Set<Actor> holders = new LinkedHashSet<>();
        statements.forEach(statement -> holders.add(statement.holder()));
        for (Actor holder : holders) {
            boolean known = session.first(
                            row -> true, "SELECT 1 FROM actors WHERE id = ? AND name = ?", holder.id(), holder.name())
                    .isPresent();
            if (!known) {
                session.update(
                        "INSERT INTO actors (id, name, kind) VALUES (?, ?, ?)",
                        holder.id(),
                        holder.name(),
                        holder.kind().name());
            }
        }
    }

    /** The actors with the given ids under every name. */
    static List<Actor> names(Session session, Collection<String> ids) throws SQLException {
        return session.list(
                row -> new Actor(row.getString(1), row.getString(2), ActorKind.valueOf(row.getString(3))),
                "SELECT id, name, kind FROM actors WHERE id = ANY(?) ORDER BY id, name",
                (Object) ids.toArray(new String[0]));
    }

    /**
     * At most {@code most} actors who hold a statement now and have {@code text} in a name, or as their id: each once, by the
     * shortest of the names that it fits.
     */
    static List<Actor> named(Session session, String text, int most) throws SQLException {
        return session.list(
                row -> new Actor(row.getString(1), row.getString(2), ActorKind.valueOf(row.getString(3))),
                "SELECT id, name, kind FROM (SELECT id, name, kind, CHAR_LENGTH(name) AS size,"
                        + " ROW_NUMBER() OVER (PARTITION BY id ORDER BY CHAR_LENGTH(name), name) AS place"
                        + " FROM actors WHERE id = ? OR POSITION(?, LOWER(name)) > 0) a WHERE place = 1"
                        + " AND EXISTS (SELECT 1 FROM statements s WHERE s.holder = a.id)"
                        + " ORDER BY size, name, id FETCH FIRST ? ROWS ONLY",
                text,
                text.toLowerCase(Locale.ROOT),
                most);
    }
}
