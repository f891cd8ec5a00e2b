package org.volteface.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.volteface.api.actor.Sighting;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;

/** The actors of several documents, in the order of their ids, with what each is said to be and on which days each was told of. */
final class Faces {
    private final Map<String, Actor> actors = new TreeMap<>();
    private final Map<String, Map<String, Actor>> told = new TreeMap<>();
    private final Map<String, NavigableSet<LocalDate>> days = new TreeMap<>();

    Faces(Collection<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            Actor actor = sighting.actor();
            add(actor, sighting.day());
            sighting.as().ifPresent(as -> {
                told.computeIfAbsent(actor.id(), id -> new TreeMap<>()).put(as.id(), as);
                days.computeIfAbsent(actor.id() + " " + as.id(), id -> new TreeSet<>())
                        .add(sighting.day());
            });
        }
        told.values().forEach(all -> all.values().forEach(as -> actors.putIfAbsent(as.id(), as)));
    }

    /** Of two names under one id the shorter counts, so that the order of the sightings tells nothing. */
    private void add(Actor actor, LocalDate day) {
        actors.merge(actor.id(), actor, (one, other) -> {
            int longer = Integer.compare(one.name().length(), other.name().length());
            int order = longer == 0 ? one.name().compareTo(other.name()) : longer;
            return order <= 0 ? one : other;
        });
        days.computeIfAbsent(actor.id(), id -> new TreeSet<>()).add(day);
    }

    /** All actors of one of the kinds. */
    List<Actor> of(ActorKind... kinds) {
        List<ActorKind> wanted = List.of(kinds);
        return actors.values().stream()
                .filter(actor -> wanted.contains(actor.kind()))
                .toList();
    }

    /** What the actor is said to be. */
    Collection<Actor> told(Actor actor) {
        return told.getOrDefault(actor.id(), Map.of()).values();
    }

    /** The actor with the given id, where one is told of. */
    Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** The days on which {@code actor} is told of. */
    NavigableSet<LocalDate> days(Actor actor) {
        return days.getOrDefault(actor.id(), new TreeSet<>());
    }

    /** The days on which {@code actor} is said to be {@code as}. */
    NavigableSet<LocalDate> days(Actor actor, Actor as) {
        return days.getOrDefault(actor.id() + " " + as.id(), new TreeSet<>());
    }

    /** Those of one of the kinds by a key, where there is one. */
    static <K extends Comparable<K>> Map<K, List<Actor>> by(Function<Actor, Optional<K>> key, List<Actor> actors) {
        Map<K, List<Actor>> groups = new TreeMap<>();
        for (Actor actor : actors) {
            key.apply(actor).ifPresent(k -> groups.computeIfAbsent(k, x -> new ArrayList<>())
                    .add(actor));
        }
        return groups;
    }
}
