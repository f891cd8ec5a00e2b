package org.volteface.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.ActorDecision.Request;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.Sighting;
import org.volteface.api.archive.ActorRegister;

/** The register of actors in the database. */
@Component(service = ActorRegister.class)
public final class SqlActorRegister implements ActorRegister {
    private final Transactions transactions;
    private final Json json = new Json();
    private final SightingTable sightings = new SightingTable(json);
    private final JoinTable joins = new JoinTable(json);

    /** Keeps all in {@code database}. */
    @Activate
    public SqlActorRegister(@Reference Database database) {
        this.transactions = database.store().transactions();
    }

    @Override
    public List<Sighting> sightings() {
        return transactions.read(sightings::all);
    }

    @Override
    public List<Join> joins() {
        return transactions.read(joins::all);
    }

    @Override
    public void replaceJoins(List<Join> now, Set<String> due) throws IOException {
        transactions.write((session, ledger) -> {
            joins.replace(session, ledger, now);
            DueTable.mark(session, ledger, due);
            return Optional.empty();
        });
    }

    @Override
    public List<ActorDecision> decisions() {
        return transactions.read(session -> session.list(
                row -> new ActorDecision(
                        row.getLong(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        json.record(Session.text(row, 4), Request.class),
                        Optional.ofNullable(row.getObject(3, Long.class))),
                "SELECT number, made, undoes, content FROM decisions ORDER BY number"));
    }

    @Override
    public ActorDecision decide(Request request, Optional<Long> undoes) throws IOException {
        return transactions.writeSynced((session, ledger) -> {
            ActorDecision decision =
                    new ActorDecision(ledger.next(), Instant.ofEpochMilli(ledger.now()), request, undoes);
            session.update(
                    "INSERT INTO decisions (number, made, undoes, content) VALUES (?, ?, ?, ?)",
                    decision.number(),
                    ledger.now(),
                    undoes.orElse(null),
                    json.of(request));
            return decision;
        });
    }
}
