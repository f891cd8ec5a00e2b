package org.volteface.console.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.volteface.api.actor.Join;
import org.volteface.api.model.Actor;

/** Which actors are one, by the joins in force. */
final class Kinship {
    private final Map<String, Join> byActor = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();

    Kinship(List<Join> joins) {
        for (Join join : joins) {
            if (!root(join.into().id()).equals(join.actor().id())) {
                byActor.putIfAbsent(join.actor().id(), join);
            }
        }
        for (String actor : byActor.keySet()) {
            String root = root(actor);
            members.computeIfAbsent(root, id -> new TreeSet<>(Set.of(id))).add(actor);
        }
    }

    /** The id of the one that all are that are joined with the actor of the given id. */
    String root(String id) {
        String root = id;
        for (Join next = byActor.get(root); next != null; next = byActor.get(root)) {
            root = next.into().id();
        }
        return root;
    }

    /** The ids of all that are one with the actor of the given id, its own among them. */
    Set<String> members(String id) {
        String root = root(id);
        return members.getOrDefault(root, Set.of(root));
    }

    /** The actor that others are joined to, as they name it. */
    Optional<Actor> named(String root) {
        return byActor.values().stream()
                .map(Join::into)
                .filter(actor -> actor.id().equals(root))
                .findFirst();
    }

    /** The joins of all that are one with the actor of the given id. */
    List<Join> joins(String id) {
        List<Join> joins = new ArrayList<>();
        members(id).forEach(member -> Optional.ofNullable(byActor.get(member)).ifPresent(joins::add));
        return joins;
    }

    /** Who would be one were {@code actor} no longer one with {@code other}. */
    Kinship without(String actor, String other) {
        Map<String, Join> left = new HashMap<>(byActor);
        Kinship now = this;
        while (now.members(actor).contains(other) && !left.isEmpty()) {
            left.remove(left.containsKey(actor) ? actor : other);
            now = new Kinship(List.copyOf(left.values()));
        }
        return now;
    }
}
