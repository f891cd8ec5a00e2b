package org.volteface.shell.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.volteface.api.actor.Join;
import org.volteface.api.model.Actor;

/** Which actors of several documents are one, by the joins in force (decision 0007). */
final class JoinedActors {
    private final Map<String, Join> byActor = new TreeMap<>();

    JoinedActors(Collection<Join> joins) {
        joins.forEach(join -> byActor.put(join.actor().id(), join));
    }

    /** The actor that {@code actor} is in the end. */
    Actor root(Actor actor) {
        List<Join> path = path(actor);
        Actor root = path.isEmpty() ? actor : path.get(path.size() - 1).into();
        // Those that are joined to it may know a name for it that people decided on.
        return byActor.values().stream()
                .map(Join::into)
                .filter(into -> into.id().equals(root.id()))
                .findFirst()
                .orElse(root);
    }

    /** What led from {@code actor} to that, step by step; empty where it is joined to nobody. */
    List<Join> path(Actor actor) {
        List<Join> path = new ArrayList<>();
        for (Join join = byActor.get(actor.id());
                join != null && !path.contains(join);
                join = byActor.get(join.into().id())) {
            path.add(join);
        }
        return path;
    }

    /** All joins of those that are one with {@code actor}. */
    List<Join> of(Actor actor) {
        String root = root(actor).id();
        return byActor.values().stream()
                .filter(join -> root(join.actor()).id().equals(root))
                .toList();
    }
}
