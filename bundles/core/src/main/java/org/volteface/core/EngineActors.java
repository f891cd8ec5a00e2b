package org.volteface.core;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.ActorDecision.Request;
import org.volteface.api.actor.Join;
import org.volteface.api.operation.ActorOperations;

/** Who is who, as the engine knows it. */
@Component
public final class EngineActors implements ActorOperations {
    private final Engine engine;

    /** Decides for {@code engine}. */
    @Activate
    public EngineActors(@Reference AnalysisEngine engine) {
        this.engine = engine.engine();
    }

    @Override
    public List<Join> joins() {
        return engine.joins();
    }

    @Override
    public List<ActorDecision> decisions() {
        return engine.decisions();
    }

    @Override
    public ActorDecision decide(Request request) throws IOException {
        return engine.decide(request, Optional.empty());
    }

    @Override
    public ActorDecision undo(long number, String by, String why) throws IOException {
        List<ActorDecision> all = engine.decisions();
        ActorDecision made = all.stream()
                .filter(decision ->
                        decision.number() == number && decision.undoes().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no decision " + number));
        if (all.stream().anyMatch(decision -> decision.undoes().equals(Optional.of(number)))) {
            throw new IllegalArgumentException("decision " + number + " has been taken back");
        }
        Request request = made.request();
        Request undoing = new Request(request.kind(), request.actor(), request.other(), by, why);
        return engine.decide(undoing, Optional.of(number));
    }
}
