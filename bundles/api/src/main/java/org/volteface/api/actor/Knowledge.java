package org.volteface.api.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.model.Actor;

/**
 * A snapshot of all knowledge packs, indexed by name. Immutable; whoever runs an analysis makes one and hands it to the
 * resolver.
 */
public final class Knowledge {
    /** Knows nothing. */
    public static final Knowledge EMPTY = new Knowledge(List.of());

    private final Map<String, KnownActor> byId = new LinkedHashMap<>();
    private final Map<String, List<KnownActor>> byName = new HashMap<>();
    private final List<Office> offices = new ArrayList<>();

    /** A snapshot of {@code packs}; where two packs have the same id, the names are put together, the first's first. */
    public Knowledge(List<KnowledgePack> packs) {
        for (KnowledgePack pack : packs) {
            pack.actors().forEach(this::add);
            for (Office office : pack.offices()) {
                offices.add(office);
                office.holder().ifPresent(this::add);
            }
        }
        for (KnownActor known : byId.values()) {
            for (Name name : known.names()) {
                List<KnownActor> same = byName.computeIfAbsent(key(name.text()), k -> new ArrayList<>());
                if (!same.contains(known)) {
                    same.add(known);
                }
            }
        }
    }

    /** The actors that {@code name} may designate, whatever its case; empty where none is known. */
    public List<KnownActor> named(String name) {
        return List.copyOf(byName.getOrDefault(key(name), List.of()));
    }

    /** How {@code name} designates {@code known}; empty where it does not. */
    public Optional<NameKind> kind(KnownActor known, String name) {
        return known.names().stream()
                .filter(candidate -> key(candidate.text()).equals(key(name)))
                .map(Name::kind)
                .findFirst();
    }

    /** The actor with the given id. */
    public Optional<KnownActor> actor(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All offices, in the order of the packs. */
    public List<Office> offices() {
        return List.copyOf(offices);
    }

    /** All actors, in the order of the packs. */
    public List<KnownActor> actors() {
        return List.copyOf(byId.values());
    }

    private void add(KnownActor known) {
        byId.merge(known.actor().id(), known, Knowledge::merge);
    }

    private static KnownActor merge(KnownActor first, KnownActor second) {
        List<Name> names = new ArrayList<>(first.names());
        second.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
        Actor actor = first.actor();
        return new KnownActor(actor, names);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
