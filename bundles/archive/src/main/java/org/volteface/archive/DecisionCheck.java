package org.volteface.archive;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.volteface.api.actor.ActorDecision.Request;
import org.volteface.api.actor.Join;
import org.volteface.api.archive.KeptCase;
import org.volteface.api.model.Document;

/** The check of what people decided, and of which actors are one. */
final class DecisionCheck implements Check {
    private static final int SIZE = 50;
    private static final String CASES =
            "SELECT number, id, review, content FROM cases WHERE number > ? ORDER BY number FETCH FIRST ? ROWS ONLY";

    private final Json json;

    DecisionCheck(Json json) {
        this.json = json;
    }

    private record Joined(long number, String actor, String root, String content) {}

    @Override
    public void run(Session session, Damages damages) throws SQLException {
        session.list(
                        row -> new Joined(row.getLong(1), "", "", Session.text(row, 2)),
                        "SELECT number, content FROM decisions ORDER BY number")
                .forEach(decision ->
                        readable(damages, "decision " + decision.number(), decision.content(), Request.class));
        checkJoins(session, damages);
        checkCases(session, damages);
    }

    private void checkJoins(Session session, Damages damages) throws SQLException {
        List<Joined> joins = session.list(
                row -> new Joined(row.getLong(1), row.getString(2), row.getString(3), Session.text(row, 4)),
                "SELECT number, actor, root, content FROM joins WHERE until IS NULL ORDER BY number");
        Map<String, String> into = new HashMap<>();
        for (Joined join : joins) {
            String name = "the join of actor " + join.actor();
            try {
                Join content = json.record(join.content(), Join.class);
                damages.require(content.actor().id().equals(join.actor()), name + " is of another actor");
                damages.require(
                        into.put(join.actor(), content.into().id()) == null, name + " is in force more than once");
            } catch (RuntimeException e) {
                damages.add(name + " cannot be read: " + H2Dialect.innermost(e));
            }
        }
        for (Joined join : joins) {
            damages.require(
                    Objects.equals(join.root(), root(join.actor(), into)),
                    "the join of actor " + join.actor() + " ends at another actor than it says: " + join.root());
        }
    }

    private static String root(String actor, Map<String, String> into) {
        String root = into.getOrDefault(actor, actor);
        for (int steps = 0; into.containsKey(root) && steps <= into.size(); steps++) {
            root = into.getOrDefault(root, root);
        }
        return root;
    }

    /** A case holds documents whole. */
    private void checkCases(Session session, Damages damages) throws SQLException {
        CaseTable table = new CaseTable(json);
        Slices.Query<Object> cases = new Slices.Query<>(
                CASES,
                row -> {
                    try {
                        return table.read(row);
                    } catch (RuntimeException e) {
                        return "case " + row.getString(2) + " cannot be read: " + H2Dialect.innermost(e);
                    }
                },
                SIZE);
        Slices.each(
                session,
                cases,
                rows -> rows.forEach(row -> {
                    if (row.row() instanceof KeptCase kept) {
                        kept.content()
                                .documents()
                                .forEach(document -> damages.require(
                                        Document.of(document.headline(), document.text())
                                                .id()
                                                .equals(document.id()),
                                        "case " + kept.content().id()
                                                + " holds a document that is not what its id is the hash of: "
                                                + document.id()));
                    } else {
                        damages.add(row.row().toString());
                    }
                }));
        session.list(
                        row -> row.getString(1),
                        "SELECT id FROM cases WHERE until IS NULL GROUP BY id HAVING COUNT(*) > 1")
                .forEach(id -> damages.add("case " + id + " is in force more than once"));
    }

    private <R extends Record> void readable(Damages damages, String name, String content, Class<R> type) {
        try {
            json.record(content, type);
        } catch (RuntimeException e) {
            damages.add(name + " cannot be read: " + H2Dialect.innermost(e));
        }
    }
}
