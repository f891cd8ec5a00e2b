package org.volteface.console.rest;

import org.jspecify.annotations.Nullable;
import org.volteface.api.actor.ActorDecision;

/**
 * A decision on who is who.
 *
 * @param number its number, greater than that of all before it
 * @param kind merge, split or rename; of one that takes another back, what that one decided
 * @param actor the actor
 * @param other the one that it is, or is not; or the actor under its new name
 * @param by who decided
 * @param at when
 * @param why the reason; may be empty
 * @param undoes the number of the decision that it takes back; left out where it does not
 * @param standing whether it is in force and can be taken back
 */
record ActorDecisionResource(
        long number,
        String kind,
        ActorReference actor,
        ActorReference other,
        String by,
        String at,
        String why,
        @Nullable Long undoes,
        boolean standing) {

    static ActorDecisionResource of(ActorDecision decision, boolean standing) {
        ActorDecision.Request request = decision.request();
        return new ActorDecisionResource(
                decision.number(),
                Names.of(request.kind()),
                ActorReference.of(request.actor()),
                ActorReference.of(request.other()),
                request.by(),
                decision.at().toString(),
                request.why(),
                decision.undoes().orElse(null),
                standing);
    }
}
