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

/** States, bodies and holders of offices as tables tell of them. */
final class World {
    private static final List<NameKind> NAMES =
            List.of(NameKind.ALIAS, NameKind.DEMONYM, NameKind.CAPITAL, NameKind.SEAT);

    private final List<KnownActor> actors = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();

    /** The world that the tables of this bundle tell of. */
    static World shipped() {
        World world = new World();
        world.add(ActorKind.STATE, Table.rows("states.tsv", 6));
        world.add(ActorKind.STATE, Table.rows("regions.tsv", 6));
        world.add(ActorKind.ORGANISATION, Table.rows("organisations.tsv", 3));
        world.addOffices(Table.rows("offices.tsv", 7));
        return world;
    }

    /** All actors but the holders of offices. */
    List<KnownActor> actors() {
        return List.copyOf(actors);
    }

    /** The offices with their holders, by body and day. */
    List<Office> offices() {
        return List.copyOf(offices);
    }

    /**
     * Adds actors of one kind.
     *
     * @param rows of each: id, name and, with several values parted by semicolons, other names, people and adjectives, capitals, seats of
     *     government
     */
    void add(ActorKind kind, List<List<String>> rows) {
        for (List<String> row : rows) {
            Actor actor = new Actor(row.get(0), row.get(1), kind);
            List<Name> names = names(actor);
            for (int i = 0; i < NAMES.size() && i + 2 < row.size(); i++) {
                add(names, row.get(i + 2), NAMES.get(i));
            }
            actors.add(new KnownActor(actor, names));
        }
    }

    /**
     * Adds who held which office when.
     *
     * @param rows of each: title, body's id, person's id, person, other names, first day, last day or nothing
     * @throws java.time.DateTimeException if a day is none
     */
    void addOffices(List<List<String>> rows) {
        Map<String, List<Name>> people = new LinkedHashMap<>();
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
                    row.get(5).isEmpty() ? LocalDate.MIN : LocalDate.parse(row.get(5)),
                    row.get(6).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get(6))));
        }
    }

    private static List<Name> names(Actor actor) {
        return new ArrayList<>(List.of(new Name(actor.name(), NameKind.NAME)));
    }

    private static void add(List<Name> names, String cell, NameKind kind) {
        Table.values(cell).forEach(text -> names.add(new Name(text.strip(), kind)));
    }
}
