package org.volteface.console.rest;

import org.volteface.api.model.Actor;

/**
 * An actor as others name it.
 *
 * @param id its id
 * @param name its name there
 * @param kind what it is
 */
record ActorReference(String id, String name, String kind) {
    static ActorReference of(Actor actor) {
        return new ActorReference(actor.id(), actor.name(), Names.of(actor.kind()));
    }
}
