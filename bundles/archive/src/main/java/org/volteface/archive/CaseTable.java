package org.volteface.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.volteface.api.archive.Change;
import org.volteface.api.archive.JudgedFinding;
import org.volteface.api.archive.KeptCase;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.model.Document;

/** The rows that tell what people decided on findings; they end and are not changed (decision 0072). */
final class CaseTable {
    private static final String SELECT = "SELECT number, id, review, content FROM cases WHERE ";

    private final Json json;

    CaseTable(Json json) {
        this.json = json;
    }

    /** What a case holds beside its id and the decision, which lists read without the documents. */
    private record Content(List<Document> documents, List<JudgedFinding> findings) {}

    long count(Session session) throws SQLException {
        return session.first(row -> row.getLong(1), "SELECT COUNT(*) FROM cases WHERE until IS NULL")
                .orElse(0L);
    }

    List<KeptCase> after(Session session, long number, int most) throws SQLException {
        return session.list(
                this::read, SELECT + "until IS NULL AND number > ? ORDER BY until, number LIMIT ?", number, most);
    }

    List<KeptCase> before(Session session, long number, int most) throws SQLException {
        return session.list(
                this::read,
                SELECT + "until IS NULL AND number < ? ORDER BY until DESC, number DESC LIMIT ?",
                number,
                most);
    }

    List<KeptCase> history(Session session, String id) throws SQLException {
        return session.list(this::read, SELECT + "id = ? ORDER BY number", id);
    }

    Map<String, Review> reviews(Session session, Collection<String> ids) throws SQLException {
        Map<String, Review> reviews = new LinkedHashMap<>();
        for (String id : ids) {
            session.first(
                            row -> json.record(Session.text(row, 1), Review.class),
                            "SELECT review FROM cases WHERE id = ? AND until IS NULL",
                            id)
                    .ifPresent(review -> reviews.put(id, review));
        }
        return reviews;
    }

    /** Adds cases in the places of those of their ids, and tells how many. */
    int add(Session session, Ledger ledger, List<RegressionCase> added) throws SQLException {
        for (RegressionCase one : added) {
            add(session, ledger, one);
        }
        return added.size();
    }

    private void add(Session session, Ledger ledger, RegressionCase added) throws SQLException {
        ledger.changed(Change.Kind.REVIEW, added.id());
        Review.Decision decision = added.review().decision();
        if (decision != Review.Decision.NOTED) {
            session.update("UPDATE cases SET until = ? WHERE id = ? AND until IS NULL", ledger.now(), added.id());
        }
        session.update(
                "INSERT INTO cases (number, id, since, until, review, content) VALUES (?, ?, ?, ?, ?, ?)",
                ledger.next(),
                added.id(),
                ledger.now(),
                decision.isJudgement() ? null : ledger.now(),
                json.of(added.review()),
                json.of(new Content(added.documents(), added.findings())));
    }

    KeptCase read(ResultSet row) throws SQLException {
        Content content = json.record(Session.text(row, 4), Content.class);
        Review review = json.record(Session.text(row, 3), Review.class);
        return new KeptCase(
                row.getLong(1), new RegressionCase(row.getString(2), content.documents(), content.findings(), review));
    }
}
