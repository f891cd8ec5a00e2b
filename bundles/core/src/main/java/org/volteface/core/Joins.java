package org.volteface.core;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.volteface.api.actor.Join;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Statement;

/**
 * Which actors of the archive are one: a snapshot. Statements are kept as their documents have them, and seen as the joins have them
 * (decision 0007).
 */
final class Joins {
    /** Every actor is one by itself. */
    static final Joins NONE = new Joins(List.of());

    private final Map<String, Join> joins = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, Actor> names = new HashMap<>();

    /** The actors as {@code all} join them; of two that join the same actor, the first counts, and one that closes a circle does not. */
    Joins(List<Join> all) {
        for (Join join : all) {
            if (!root(join.into()).id().equals(join.actor().id())) {
                joins.putIfAbsent(join.actor().id(), join);
            }
        }
        joins.values().stream().filter(Rulings::isName).map(Join::into).forEach(actor -> names.put(actor.id(), actor));
        for (Join join : joins.values()) {
            String root = root(join.into()).id();
            Set<String> same = members.computeIfAbsent(root, id -> new TreeSet<>(Set.of(id)));
            same.add(join.actor().id());
        }
    }

    /** The actor that {@code actor} is. */
    Actor root(Actor actor) {
        Actor root = actor;
        for (Join join = joins.get(root.id()); join != null; join = joins.get(root.id())) {
            root = join.into();
        }
        return names.getOrDefault(root.id(), root);
    }

    /** The ids of all that are one with the actor of the given id, its own among them. */
    Set<String> members(String id) {
        Join join = joins.get(id);
        return members.getOrDefault(join == null ? id : root(join.into()).id(), Set.of(id));
    }

    /** The ids of the actors that {@code other} sees otherwise. */
    Set<String> changed(Joins other) {
        Set<String> ids = new TreeSet<>();
        for (Joins one : List.of(this, other)) {
            ids.addAll(one.joins.keySet());
            ids.addAll(one.members.keySet());
        }
        ids.removeIf(id -> members(id).equals(other.members(id)) && named(id).equals(other.named(id)));
        return ids;
    }

    /** Who the actor of the given id is told to be, where it is joined to another or people named it. */
    private Optional<Actor> named(String id) {
        return Optional.ofNullable(joins.get(id))
                .map(join -> root(join.into()))
                .or(() -> Optional.ofNullable(names.get(id)));
    }

    /** The statement with the actors that are meant. */
    Statement seen(Statement statement) {
        Holding holding = statement.holding();
        Optional<Actor> spokenBy = holding.spokenBy().map(this::root);
        Optional<Actor> subject = holding.subject().map(this::root);
        Holding seen = new Holding(root(holding.holder()), spokenBy, holding.authority(), subject);
        return seen.equals(holding)
                ? statement
                : new Statement(
                        statement.id(),
                        statement.wording(),
                        seen,
                        statement.claim(),
                        statement.timing(),
                        statement.madeBy());
    }

    List<Statement> seen(List<Statement> statements) {
        return joins.isEmpty()
                ? statements
                : statements.stream().map(this::seen).toList();
    }
}
