package org.volteface.console.actor;

import org.volteface.api.actor.ActorDecision;

/** Decisions on actors in words for a person. */
final class DecisionWords {
    private DecisionWords() {}

    /** What is decided. */
    static String told(ActorDecision.Request request) {
        String actor = request.actor().name();
        String other = request.other().name();
        return switch (request.kind()) {
            case MERGE -> actor + " is " + other;
            case SPLIT -> actor + " is not " + other;
            case RENAME -> actor + " is called " + other;
        };
    }
}
