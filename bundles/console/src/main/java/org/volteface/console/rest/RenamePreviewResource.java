package org.volteface.console.rest;

import java.util.List;

/**
 * What another name for an actor would mean.
 *
 * @param actor the actor as it is called now
 * @param name the name that it would have
 * @param bearers other actors who bear that name already: perhaps a merge is meant
 */
record RenamePreviewResource(ActorReference actor, String name, List<SubjectResource> bearers) {}
