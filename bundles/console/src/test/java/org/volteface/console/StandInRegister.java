package org.volteface.console;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.Sighting;
import org.volteface.api.archive.ActorRegister;
import org.volteface.api.archive.Affiliation;
import org.volteface.api.model.Actor;

/**
 * A register that knows who is told to be in which office.
 *
 * @param told what documents tell
 */
record StandInRegister(List<Affiliation> told) implements ActorRegister {
    @Override
    public List<Affiliation> affiliations(Collection<String> actorIds, int most) {
        return told.stream()
                .filter(one -> isAbout(one.sighting(), actorIds))
                .limit(most)
                .toList();
    }

    private static boolean isAbout(Sighting sighting, Collection<String> ids) {
        Optional<String> office = sighting.as().map(Actor::id);
        return ids.contains(sighting.actor().id())
                || office.filter(id -> ids.contains(id) || ids.contains(id.replaceFirst(".*@", "")))
                        .isPresent();
    }

    @Override
    public List<Sighting> sightings() {
        return List.of();
    }

    @Override
    public List<Join> joins() {
        return List.of();
    }

    @Override
    public void replaceJoins(List<Join> joins, Set<String> due) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ActorDecision> decisions() {
        return List.of();
    }

    @Override
    public ActorDecision decide(ActorDecision.Request request, Optional<Long> undoes) {
        throw new UnsupportedOperationException();
    }
}
