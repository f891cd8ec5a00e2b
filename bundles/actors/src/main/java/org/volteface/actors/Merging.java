package org.volteface.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.actor.Join;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;

/** The joins found so far. Two persons with full names, and two states, never become one. */
final class Merging {
    private final Map<String, Join> joins = new HashMap<>();
    private final List<Join> inOrder = new ArrayList<>();

    /** The one that {@code actor} is, as far as is found. */
    Actor root(Actor actor) {
        Actor root = actor;
        for (Join join = joins.get(root.id()); join != null; join = joins.get(root.id())) {
            root = join.into();
        }
        return root;
    }

    /** The id of the one that the actor of the given id is. */
    String root(String id) {
        Join join = joins.get(id);
        return join == null ? id : root(join.into()).id();
    }

    /** Makes {@code actor} and {@code into} one, unless something speaks against it. */
    void join(Actor actor, Actor into, String why) {
        Actor joined = root(actor);
        Actor root = root(into);
        if (joined.id().equals(root.id()) || apart(joined, root)) {
            return;
        }
        Join join = new Join(joined, root, why);
        joins.put(joined.id(), join);
        inOrder.add(join);
    }

    /** Joins {@code actor} to the one that {@code candidates} are, where they are one. */
    void joinOnly(Actor actor, Collection<Actor> candidates, String why) {
        only(candidates).ifPresent(into -> join(actor, into, why));
    }

    /** The one that all candidates are; empty where they are none or several. */
    Optional<Actor> only(Collection<Actor> candidates) {
        List<Actor> roots = candidates.stream().map(this::root).distinct().toList();
        return roots.size() == 1 ? Optional.of(roots.get(0)) : Optional.empty();
    }

    List<Join> joins() {
        return List.copyOf(inOrder);
    }

    private static boolean apart(Actor one, Actor other) {
        boolean states = one.kind() == ActorKind.STATE && other.kind() == ActorKind.STATE;
        return states
                || Shortenings.fullName(one)
                        && Shortenings.fullName(other)
                        && !one.name().equals(other.name());
    }
}
