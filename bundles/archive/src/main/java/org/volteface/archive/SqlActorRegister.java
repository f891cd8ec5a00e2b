package org.volteface.archive;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.ActorDecision.Request;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.Sighting;
import org.volteface.api.archive.ActorRegister;
import org.volteface.api.archive.Affiliation;

/** The register of actors in the database. */
@Component(service = ActorRegister.class)
public final class SqlActorRegister implements ActorRegister {
    private static final Comparator<Affiliation> LATEST = Comparator.comparing(
                    (Affiliation one) -> one.sighting().day())
            .reversed()
            .thenComparing(Affiliation::documentId);

    private final Transactions transactions;
    private final Json json = new Json();
    private final SightingTable sightings = new SightingTable(json);
    private final JoinTable joins = new JoinTable(json);
    private final DecisionTable decisions = new DecisionTable(json);

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
    public List<Affiliation> affiliations(Collection<String> actorIds, int most) {
        return transactions.read(session -> {
            Set<Affiliation> found = new LinkedHashSet<>();
            for (String id : new TreeSet<>(actorIds)) {
                for (SightingTable.Role role : SightingTable.Role.values()) {
                    found.addAll(sightings.affiliations(session, role, id, most));
                }
            }
            return found.stream().sorted(LATEST).limit(most).toList();
        });
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
        return transactions.read(decisions::all);
    }

    @Override
    public ActorDecision decide(Request request, Optional<Long> undoes) throws IOException {
        return transactions.writeSynced((session, ledger) -> decisions.add(session, ledger, request, undoes));
    }
}
