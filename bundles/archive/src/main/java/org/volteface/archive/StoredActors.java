package org.volteface.archive;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.ActorDecision.Request;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.Sighting;
import org.volteface.api.archive.ActorRegister;
import org.volteface.api.archive.Affiliation;

/** The register of actors in a database. */
class StoredActors implements ActorRegister {
    private final Transactions transactions;
    private final Json json = new Json();
    private final SightingTable sightings = new SightingTable(json);
    private final JoinTable joins = new JoinTable(json);
    private final DecisionTable decisions = new DecisionTable(json);

    private volatile Known known = new Known(new JoinTable.Stamp(0, 0), List.of());

    /** The joins that were read last. */
    private record Known(JoinTable.Stamp stamp, List<Join> joins) {}

    StoredActors(Database database) {
        this.transactions = database.store().transactions();
    }

    @Override
    public List<Sighting> sightings() {
        return transactions.read(sightings::all);
    }

    @Override
    public List<Affiliation> affiliations(Collection<String> actorIds, int most) {
        return transactions.read(session -> sightings.affiliations(session, actorIds, most));
    }

    /** Every page that names an actor asks for them, and they seldom change. */
    @Override
    public List<Join> joins() {
        return transactions.read(session -> {
            JoinTable.Stamp stamp = JoinTable.stamp(session);
            Known current = known;
            if (!current.stamp().equals(stamp)) {
                // Read after the stamp: where they change in between, the next look sees another one.
                current = new Known(stamp, List.copyOf(joins.all(session)));
                known = current;
            }
            return current.joins();
        });
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
        return transactions.read(decisions::all);
    }

    @Override
    public ActorDecision decide(Request request, Optional<Long> undoes) throws IOException {
        return transactions.writeSynced((session, ledger) -> decisions.add(session, ledger, request, undoes));
    }
}
