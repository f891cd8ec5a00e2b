package org.volteface.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.ActorDecision.Request;
import org.volteface.api.actor.Join;
import org.volteface.api.model.Actor;

/** What people decided on the joins that were found: the later decision counts, and any counts more than what was found. */
final class Rulings {
    private static final String NAMED = "name-of:";

    private Rulings() {}

    /** Whether a join tells nothing but the name that people gave an actor. */
    static boolean isName(Join join) {
        return join.actor().id().equals(NAMED + join.into().id());
    }

    /** The joins that are left and added. */
    static List<Join> on(List<Join> found, List<ActorDecision> decisions) {
        Set<Long> undone = new HashSet<>();
        decisions.forEach(decision -> decision.undoes().ifPresent(undone::add));
        List<Join> joins = new ArrayList<>(found);
        for (ActorDecision decision : decisions) {
            if (decision.undoes().isEmpty() && !undone.contains(decision.number())) {
                apply(decision.request(), joins);
            }
        }
        return List.copyOf(joins);
    }

    private static void apply(Request request, List<Join> joins) {
        switch (request.kind()) {
            case MERGE -> merge(request, joins);
            case SPLIT -> {
                while (areOne(request, joins)) {
                    joins.remove(between(request, joins));
                }
            }
            case RENAME -> rename(request, joins);
        }
    }

    private static boolean areOne(Request request, List<Join> joins) {
        Joins now = new Joins(joins);
        return now.members(request.actor().id()).contains(request.other().id());
    }

    private static void merge(Request request, List<Join> joins) {
        Joins now = new Joins(joins);
        Actor root = now.root(request.actor());
        Actor into = now.root(request.other());
        if (!root.id().equals(into.id())) {
            String why = request.by() + " decided so" + (request.why().isEmpty() ? "" : ": " + request.why());
            joins.add(new Join(root, into, why));
        }
    }

    /**
     * The name goes with the joins, as one of nobody to the actor under the name: whoever reads the joins knows the name, and those that
     * are joined to the actor are told of under it.
     */
    private static void rename(Request request, List<Join> joins) {
        Actor named = request.other();
        joins.removeIf(join -> isName(join) && join.into().id().equals(named.id()));
        joins.replaceAll(
                join -> join.into().id().equals(named.id()) ? new Join(join.actor(), named, join.why()) : join);
        Actor former = new Actor(NAMED + named.id(), request.actor().name(), named.kind());
        String why = request.by() + " named it so" + (request.why().isEmpty() ? "" : ": " + request.why());
        joins.add(new Join(former, named, why));
    }

    /** The join that makes the two one: that of the actor itself, else that of the other. */
    private static Join between(Request request, List<Join> joins) {
        return of(request.actor(), joins).or(() -> of(request.other(), joins)).orElseThrow();
    }

    private static Optional<Join> of(Actor actor, List<Join> joins) {
        return joins.stream()
                .filter(join -> join.actor().id().equals(actor.id()))
                .findFirst();
    }
}
