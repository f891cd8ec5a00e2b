package org.volteface.shell.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.ActorDecision.Request;
import org.volteface.api.actor.Join;
import org.volteface.api.operation.ActorOperations;

/** Decisions on actors that are remembered, and joins that a test puts in. */
final class RecordedDecisions implements ActorOperations {
    final List<Join> joins = new ArrayList<>();
    private final List<ActorDecision> decisions = new ArrayList<>();

    @Override
    public List<Join> joins() {
        return joins;
    }

    @Override
    public List<ActorDecision> decisions() {
        return decisions;
    }

    @Override
    public ActorDecision decide(Request request) {
        return add(request, Optional.empty());
    }

    @Override
    public ActorDecision undo(long number, String by, String why) {
        Request made = decisions.get((int) number - 1).request();
        return add(new Request(made.kind(), made.actor(), made.other(), by, why), Optional.of(number));
    }

    private ActorDecision add(Request request, Optional<Long> undoes) {
        ActorDecision decision = new ActorDecision(decisions.size() + 1L, Instant.EPOCH, request, undoes);
        decisions.add(decision);
        return decision;
    }
}
