package org.volteface.console.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.volteface.api.actor.Join;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Statement;
import org.volteface.api.operation.ActorOperations;
import org.volteface.console.platform.Platform;

/** Which actors are one and what they are called, by the joins in force. */
public final class Kinship {
    /** The id of nobody, who stands in a join for the name that people gave an actor. */
    private static final String NAME_OF = "name-of:";

    private final Map<String, Join> byActor = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, Actor> named = new HashMap<>();

    /** Reads joins. */
    public Kinship(List<Join> joins) {
        for (Join join : joins) {
            if (!root(join.into().id()).equals(join.actor().id())) {
                byActor.putIfAbsent(join.actor().id(), join);
            }
        }
        byActor.values().forEach(join -> named.put(join.into().id(), join.into()));
        for (String actor : byActor.keySet()) {
            String root = root(actor);
            members.computeIfAbsent(root, id -> new TreeSet<>(Set.of(id))).add(actor);
        }
    }

    /** The joins in force on a platform; none where that is not known. */
    public static Kinship of(Platform platform) {
        return new Kinship(platform.actors().map(ActorOperations::joins).orElse(List.of()));
    }

    /** The id of the one that all are that are joined with the actor of the given id. */
    public String root(String id) {
        String root = id;
        for (Join next = byActor.get(root); next != null; next = byActor.get(root)) {
            root = next.into().id();
        }
        return root;
    }

    /** The ids of all that are one with the actor of the given id, its own among them. */
    public Set<String> members(String id) {
        String root = root(id);
        return members.getOrDefault(root, Set.of(root));
    }

    /** The actor that others are joined to, as they name it. */
    public Optional<Actor> named(String root) {
        return Optional.ofNullable(named.get(root));
    }

    /** The actor as it is told of. */
    public Actor shown(Actor actor) {
        String root = root(actor.id());
        return named(root).orElse(actor);
    }

    /** The statement with the actors that are meant. */
    public Statement seen(Statement statement) {
        Holding holding = statement.holding();
        Holding seen = new Holding(
                shown(holding.holder()),
                holding.spokenBy().map(this::shown),
                holding.authority(),
                holding.subject().map(this::shown));
        return new Statement(
                statement.id(), statement.wording(), seen, statement.claim(), statement.timing(), statement.madeBy());
    }

    /** The joins of all that are one with the actor of the given id. */
    public List<Join> joins(String id) {
        List<Join> joins = new ArrayList<>();
        members(id).stream()
                .filter(member -> !member.startsWith(NAME_OF))
                .forEach(member -> Optional.ofNullable(byActor.get(member)).ifPresent(joins::add));
        return joins;
    }

    /** Who would be one were {@code actor} no longer one with {@code other}. */
    public Kinship without(String actor, String other) {
        Map<String, Join> left = new HashMap<>(byActor);
        Kinship now = this;
        while (now.members(actor).contains(other) && !left.isEmpty()) {
            left.remove(left.containsKey(actor) ? actor : other);
            now = new Kinship(List.copyOf(left.values()));
        }
        return now;
    }
}
