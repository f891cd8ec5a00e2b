package org.volteface.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.volteface.api.actor.Join;
import org.volteface.api.model.Actor;

/** Which actors are one: a snapshot. */
final class Joined {
    static final Joined NONE = new Joined(List.of());

    private final Map<String, Actor> into = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();

    Joined(List<Join> joins) {
        for (Join join : joins) {
            // One that closes a circle does not count.
            if (!root(join.into().id()).equals(join.actor().id())) {
                into.putIfAbsent(join.actor().id(), join.into());
            }
        }
        for (String actor : into.keySet()) {
            String root = root(actor);
            members.computeIfAbsent(root, id -> new TreeSet<>(Set.of(id))).add(actor);
        }
    }

    /** The id of the one that all are that are joined with the actor of the given id. */
    String root(String id) {
        String root = id;
        for (Actor next = into.get(root); next != null; next = into.get(root)) {
            root = next.id();
        }
        return root;
    }

    /** The ids of all that are one with the actor of the given id, its own among them. */
    Set<String> members(String id) {
        String root = root(id);
        return members.getOrDefault(root, Set.of(root));
    }

    /** The name that those have that others are joined to. */
    Optional<Actor> named(String root) {
        return into.values().stream().filter(actor -> actor.id().equals(root)).findFirst();
    }
}
