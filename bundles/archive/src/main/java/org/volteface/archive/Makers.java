package org.volteface.archive;

import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The table of makers: few rows, since a maker is a set of analysers at their versions and configurations. */
final class Makers {
    /** What others than one maker made. */
    record Uses(Maker.Kind kind, long hash, long amount) {}

    private Makers() {}

    static void use(Session session, Maker maker, long amount) throws SQLException {
        if (session.update("UPDATE makers SET uses = uses + ? WHERE hash = ?", amount, maker.hash()) == 0) {
            session.update(
                    "INSERT INTO makers (hash, kind, name, uses) VALUES (?, ?, ?, ?)",
                    maker.hash(),
                    maker.kind().name(),
                    maker.name(),
                    amount);
        }
    }

    /** The makers at use of the kind of {@code current}, but for itself; of analysers those that are outdated too. */
    static List<Uses> others(Session session, Maker current) throws SQLException {
        Set<Maker.Kind> kinds = current.kind() == Maker.Kind.ANALYSERS
                ? EnumSet.of(Maker.Kind.ANALYSERS, Maker.Kind.OUTDATED)
                : EnumSet.of(current.kind());
        return used(session, kinds).stream()
                .filter(uses -> uses.hash() != current.hash())
                .toList();
    }

    /** The makers of the given kinds that are at use. */
    static List<Uses> used(Session session, Collection<Maker.Kind> kinds) throws SQLException {
        return session
                .list(
                        row -> new Uses(Maker.Kind.valueOf(row.getString(1)), row.getLong(2), row.getLong(3)),
                        "SELECT kind, hash, uses FROM makers WHERE uses > 0 ORDER BY hash")
                .stream()
                .filter(uses -> kinds.contains(uses.kind()))
                .toList();
    }

    static Maker of(Session session, long hash) throws SQLException {
        return session.first(
                        row -> new Maker(Maker.Kind.valueOf(row.getString(1)), Session.text(row, 2)),
                        "SELECT kind, name FROM makers WHERE hash = ?",
                        hash)
                .orElseThrow(() -> new SQLException("no maker " + hash));
    }
}
