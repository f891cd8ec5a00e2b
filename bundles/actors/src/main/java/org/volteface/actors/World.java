package org.volteface.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.Name;
import org.volteface.api.actor.NameKind;
import org.volteface.api.actor.Office;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;

/** The states, bodies and holders of offices that the tables of this bundle tell of. */
final class World {
    private final List<KnownActor> actors = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();

    /** Reads the tables. */
    World() {
        states("states.tsv");
        states("regions.tsv");
        for (List<String> row : Table.rows("organisations.tsv", 3)) {
            Actor actor = new Actor(row.get(0), row.get(1), ActorKind.ORGANISATION);
            List<Name> names = names(actor);
            add(names, row.get(2), NameKind.ALIAS);
            actors.add(new KnownActor(actor, names));
        }
        readOffices();
    }

    /** All actors but the holders of offices, states first. */
    List<KnownActor> actors() {
        return List.copyOf(actors);
    }

    /** The offices with their holders, by body and day. */
    List<Office> offices() {
        return List.copyOf(offices);
    }

    private void states(String resource) {
        for (List<String> row : Table.rows(resource, 6)) {
            Actor actor = new Actor(row.get(0), row.get(1), ActorKind.STATE);
            List<Name> names = names(actor);
            add(names, row.get(2), NameKind.ALIAS);
            add(names, row.get(3), NameKind.DEMONYM);
            add(names, row.get(4), NameKind.CAPITAL);
            add(names, row.get(5), NameKind.SEAT);
            actors.add(new KnownActor(actor, names));
        }
    }

    private void readOffices() {
        Map<String, List<Name>> people = new LinkedHashMap<>();
        List<List<String>> rows = Table.rows("offices.tsv", 7);
        for (List<String> row : rows) {
            Actor person = new Actor(row.get(2), row.get(3), ActorKind.PERSON);
            add(people.computeIfAbsent(row.get(2), id -> names(person)), row.get(4), NameKind.ALIAS);
        }
        for (List<String> row : rows) {
            Actor person = new Actor(row.get(2), row.get(3), ActorKind.PERSON);
            KnownActor holder = new KnownActor(person, people.getOrDefault(row.get(2), List.of()));
            offices.add(new Office(
                    row.get(0),
                    Optional.of(row.get(1)),
                    Optional.of(holder),
                    LocalDate.parse(row.get(5)),
                    row.get(6).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get(6))));
        }
    }

    private static List<Name> names(Actor actor) {
        return new ArrayList<>(List.of(new Name(actor.name(), NameKind.NAME)));
    }

    private static void add(List<Name> names, String cell, NameKind kind) {
        Table.values(cell).forEach(text -> names.add(new Name(text, kind)));
    }
}
