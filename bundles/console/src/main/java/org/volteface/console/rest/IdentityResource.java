package org.volteface.console.rest;

import java.util.List;
import org.volteface.console.actor.Identity;

/**
 * Who an actor is.
 *
 * @param names other names under which it is known
 * @param joins what makes several actors this one
 * @param speakers who speaks for it, the most frequent first
 */
record IdentityResource(List<String> names, List<JoinedActor> joins, List<Speaker> speakers) {
    /**
     * Two actors that are one.
     *
     * @param actor the one that is told less fully
     * @param into the one that it is
     * @param why what shows that they are one
     */
    record JoinedActor(ActorReference actor, ActorReference into, String why) {}

    /**
     * Who speaks for an actor.
     *
     * @param actor who
     * @param times in how many of the latest statements
     */
    record Speaker(ActorReference actor, long times) {}

    static IdentityResource of(Identity identity) {
        return new IdentityResource(
                identity.names(),
                identity.joins().stream()
                        .map(join -> new JoinedActor(
                                ActorReference.of(join.actor()), ActorReference.of(join.into()), join.why()))
                        .toList(),
                identity.roles().speakers().stream()
                        .map(speaker -> new Speaker(ActorReference.of(speaker.actor()), speaker.times()))
                        .toList());
    }
}
