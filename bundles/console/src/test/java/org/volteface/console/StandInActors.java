package org.volteface.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.Join;
import org.volteface.api.operation.ActorOperations;

/** Decisions that a test looks at. */
final class StandInActors implements ActorOperations {
    final List<Join> joins = new ArrayList<>();
    final List<ActorDecision> made = new ArrayList<>();

    @Override
    public List<Join> joins() {
        return List.copyOf(joins);
    }

    @Override
    public List<ActorDecision> decisions() {
        return List.copyOf(made);
    }

    @Override
    public ActorDecision decide(ActorDecision.Request request) {
        return keep(request, Optional.empty());
    }

    @Override
    public ActorDecision undo(long number, String by, String why) {
        if (made.stream().anyMatch(decision -> decision.undoes().equals(Optional.of(number)))) {
            throw new IllegalArgumentException("decision " + number + " has been taken back");
        }
        ActorDecision.Request request = made.get((int) number - 1).request();
        return keep(
                new ActorDecision.Request(request.kind(), request.actor(), request.other(), by, why),
                Optional.of(number));
    }

    private ActorDecision keep(ActorDecision.Request request, Optional<Long> undoes) {
        ActorDecision decision = new ActorDecision(made.size() + 1, Instant.EPOCH, request, undoes);
        made.add(decision);
        return decision;
    }
}
