package org.volteface.api.archive;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.Sighting;

/**
 * What is known of actors across documents: what each document tells of them, which are one, and what people decided. Joins that no
 * longer hold and decisions that were taken back stay in the store. Safe to use from many threads.
 */
@ProviderType
public interface ActorRegister {
    /** What the documents tell of actors, each once, in an order that their contents give. */
    List<Sighting> sightings();

    /**
     * At most {@code most} of what documents tell of who is in which office, as far as it names one of the actors with the given ids as who
     * is in it, as the office, or as whose office it is; the latest day first. Empty where that is not kept by actor.
     */
    default List<Affiliation> affiliations(Collection<String> actorIds, int most) {
        return List.of();
    }

    /** The joins in force, in the order in which they were given. */
    List<Join> joins();

    /**
     * Puts {@code joins} in the place of those in force and makes the statements {@code due} that are affected, durably and as a
     * whole.
     *
     * @throws IOException where another try later may help
     */
    void replaceJoins(List<Join> joins, Set<String> due) throws IOException;

    /** All decisions, in the order of their numbers. */
    List<ActorDecision> decisions();

    /**
     * Keeps a decision.
     *
     * @param request what is decided
     * @param undoes the number of the decision that it takes back, where it does that
     * @return the decision with its number
     * @throws IOException where another try later may help
     */
    ActorDecision decide(ActorDecision.Request request, Optional<Long> undoes) throws IOException;
}
