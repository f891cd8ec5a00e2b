package org.volteface.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.Sighting;
import org.volteface.api.archive.ActorRegister;
import org.volteface.api.archive.CaseArchive;
import org.volteface.api.archive.Change;
import org.volteface.api.archive.ChangeLog;
import org.volteface.api.archive.KeptCase;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;

/** Who is who, what was decided and what has changed in a world. */
final class StandInRegister implements ActorRegister, CaseArchive, ChangeLog {
    private final World world;

    StandInRegister(World world) {
        this.world = world;
    }

    @Override
    public List<Join> joins() {
        synchronized (world) {
            return List.copyOf(world.joins);
        }
    }

    @Override
    public Map<String, Review> reviews(Collection<String> ids) {
        synchronized (world) {
            return world.reviews.entrySet().stream()
                    .filter(review -> ids.contains(review.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    @Override
    public List<Change> after(long number, int most) {
        synchronized (world) {
            return world.changes.stream()
                    .filter(change -> change.number() > number)
                    .limit(most)
                    .toList();
        }
    }

    @Override
    public long last() {
        synchronized (world) {
            return world.changes.isEmpty()
                    ? 0
                    : world.changes.get(world.changes.size() - 1).number();
        }
    }

    @Override
    public List<Sighting> sightings() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void replaceJoins(List<Join> joins, Set<String> due) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ActorDecision> decisions() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ActorDecision decide(ActorDecision.Request request, Optional<Long> undoes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KeptCase> casesAfter(long number, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KeptCase> casesBefore(long number, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KeptCase> history(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void keep(List<RegressionCase> cases) {
        throw new UnsupportedOperationException();
    }
}
