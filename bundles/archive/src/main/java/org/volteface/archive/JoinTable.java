package org.volteface.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.volteface.api.actor.Join;
import org.volteface.api.archive.Change;

/** The rows that tell which actors are one. */
final class JoinTable {
    private final Json json;

    JoinTable(Json json) {
        this.json = json;
    }

    List<Join> all(Session session) throws SQLException {
        return session.list(
                row -> json.record(Session.text(row, 1), Join.class),
                "SELECT content FROM joins WHERE until IS NULL ORDER BY number");
    }

    /**
     * What tells the joins in force from those before: all get new numbers where one is another.
     *
     * @param number the last number, 0 where there are none
     * @param since since when they are in force
     */
    record Stamp(long number, long since) {}

    static Stamp stamp(Session session) throws SQLException {
        return session.first(
                        row -> new Stamp(row.getLong(1), row.getLong(2)),
                        "SELECT number, since FROM joins WHERE until IS NULL"
                                + " ORDER BY until DESC, number DESC FETCH FIRST 1 ROWS ONLY")
                .orElse(new Stamp(0, 0));
    }

    /** Ends all rows where one is another now: their order counts, and there are few. */
    void replace(Session session, Ledger ledger, List<Join> joins) throws SQLException {
        Map<String, String> before = roots(session);
        session.update("UPDATE joins SET until = ? WHERE until IS NULL", ledger.now());
        Map<String, String> into = new HashMap<>();
        joins.forEach(join -> into.putIfAbsent(join.actor().id(), join.into().id()));
        Map<String, Object[]> rows = new LinkedHashMap<>();
        for (Join join : joins) {
            String root = join.into().id();
            for (int steps = 0; into.containsKey(root) && steps <= joins.size(); steps++) {
                root = into.get(root);
            }
            String actor = join.actor().id();
            rows.put(actor, new Object[] {ledger.next(), actor, root, ledger.now(), json.of(join)});
            if (!root.equals(before.remove(actor))) {
                ledger.changed(Change.Kind.ACTOR, actor);
            }
        }
        before.keySet().forEach(actor -> ledger.changed(Change.Kind.ACTOR, actor));
        session.batch(
                "INSERT INTO joins (number, actor, root, since, content) VALUES (?, ?, ?, ?, ?)",
                List.copyOf(rows.values()));
    }

    private static Map<String, String> roots(Session session) throws SQLException {
        Map<String, String> roots = new HashMap<>();
        session.list(
                row -> roots.put(row.getString(1), row.getString(2)),
                "SELECT actor, root FROM joins WHERE until IS NULL ORDER BY number");
        return roots;
    }

    /** The ids of all that are one with the actor of the given id, its own among them. */
    static List<String> members(Session session, String id) throws SQLException {
        String root = session.first(
                        row -> row.getString(1), "SELECT root FROM joins WHERE actor = ? AND until IS NULL", id)
                .orElse(id);
        List<String> members = new ArrayList<>(session.list(
                row -> row.getString(1), "SELECT actor FROM joins WHERE root = ? AND until IS NULL", root));
        members.add(root);
        return members;
    }
}
