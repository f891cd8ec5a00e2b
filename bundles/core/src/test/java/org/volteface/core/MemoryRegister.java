package org.volteface.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.Sighting;
import org.volteface.api.archive.ActorRegister;
import org.volteface.api.archive.Recording;

/** A register of actors in memory. */
final class MemoryRegister implements ActorRegister {
    private final Map<String, List<Sighting>> sightings = new HashMap<>();
    private final List<ActorDecision> decisions = new ArrayList<>();
    private final Consumer<Set<String>> due;
    private List<Join> joins = List.of();

    /** Tells {@code due} what has become due. */
    MemoryRegister(Consumer<Set<String>> due) {
        this.due = due;
    }

    synchronized void record(Recording recording) {
        sightings.put(recording.document().id(), recording.sightings());
    }

    @Override
    public synchronized List<Sighting> sightings() {
        Set<Sighting> all = new HashSet<>();
        sightings.values().forEach(all::addAll);
        return List.copyOf(all);
    }

    @Override
    public synchronized List<Join> joins() {
        return joins;
    }

    @Override
    public void replaceJoins(List<Join> now, Set<String> statements) {
        synchronized (this) {
            joins = List.copyOf(now);
        }
        due.accept(statements);
    }

    @Override
    public synchronized List<ActorDecision> decisions() {
        return List.copyOf(decisions);
    }

    @Override
    public synchronized ActorDecision decide(ActorDecision.Request request, Optional<Long> undoes) {
        ActorDecision decision = new ActorDecision(decisions.size() + 1L, Instant.EPOCH, request, undoes);
        decisions.add(decision);
        return decision;
    }
}
