package org.volteface.archive;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.ActorDecision.Request;

/** The rows that tell what people decided on actors; they are only added. */
final class DecisionTable {
    private final Json json;

    DecisionTable(Json json) {
        this.json = json;
    }

    List<ActorDecision> all(Session session) throws SQLException {
        return session.list(
                row -> new ActorDecision(
                        row.getLong(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        json.record(Session.text(row, 4), Request.class),
                        Optional.ofNullable(row.getObject(3, Long.class))),
                "SELECT number, made, undoes, content FROM decisions ORDER BY number");
    }

    ActorDecision add(Session session, Ledger ledger, Request request, Optional<Long> undoes) throws SQLException {
        ActorDecision decision = new ActorDecision(ledger.next(), Instant.ofEpochMilli(ledger.now()), request, undoes);
        session.update(
                "INSERT INTO decisions (number, made, undoes, content) VALUES (?, ?, ?, ?)",
                decision.number(),
                ledger.now(),
                undoes.orElse(null),
                json.of(request));
        return decision;
    }
}
