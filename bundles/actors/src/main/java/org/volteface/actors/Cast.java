package org.volteface.actors;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.volteface.actors.Entity.Post;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.Office;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;

/** The actors of one document as far as it has been read. Lives in one thread. */
final class Cast {
    private final NameIndex index;
    private final LocalDate day;
    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Map<String, Set<Entity>> holders = new HashMap<>();

    /** Nobody yet, in a document of the given day. */
    Cast(NameIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
    }

    /** The actor with the id of {@code actor}, new if need be. */
    Entity of(Actor actor) {
        return find(actor.id()).orElseGet(() -> add(new Entity(actor)));
    }

    /** A known actor, with the offices that a person holds on the day. */
    Entity of(KnownActor known) {
        Optional<Entity> present = find(known.actor().id());
        if (present.isPresent()) {
            return present.get();
        }
        Entity entity = add(new Entity(known.actor()));
        if (known.actor().kind() == ActorKind.PERSON) {
            index.knowledge().offices().stream()
                    .filter(office -> heldBy(office, known) && inForce(office))
                    .forEach(office -> appoint(entity, office));
        }
        return entity;
    }

    /** The actor with the given id, where the document or a pack knows it. */
    Optional<Entity> known(String id) {
        return find(id).or(() -> index.knowledge().actor(id).map(this::of));
    }

    private static boolean heldBy(Office office, KnownActor known) {
        return office.holder()
                .filter(holder -> holder.actor().id().equals(known.actor().id()))
                .isPresent();
    }

    private boolean inForce(Office office) {
        return !day.isBefore(office.since()) && !day.isAfter(office.until());
    }

    private void appoint(Entity person, Office office) {
        Optional<Entity> body =
                office.bodyId().flatMap(id -> index.knowledge().actor(id)).map(known -> of(known.actor()));
        Optional<Entity> present = holder(office.title(), body);
        take(person, new Post(office.title(), Titles.standing(office.title()), body));
        present.ifPresent(person::join);
    }

    /** The office of {@code body} with the given words, or the person in it where the document names one. */
    Entity office(Phrase.Noun noun, Optional<Entity> body) {
        return holder(noun.words(), body).orElseGet(() -> {
            Entity entity = of(Names.described(noun.words(), ActorKind.OFFICE, body));
            take(entity, new Post(noun.words(), noun.standing().orElse(Standing.PERSON), body));
            return entity;
        });
    }

    private Optional<Entity> holder(String words, Optional<Entity> body) {
        return holders.getOrDefault(words, Set.of()).stream()
                .map(Entity::root)
                .filter(entity -> entity.posts().stream().anyMatch(post -> post.same(words, body)))
                .findFirst();
    }

    private void take(Entity entity, Post post) {
        entity.take(post);
        holders.computeIfAbsent(post.words(), w -> new LinkedHashSet<>()).add(entity);
    }

    /** The body of {@code owner} with the given words. */
    Entity body(Phrase.Noun noun, Optional<Entity> owner) {
        Actor actor = Names.described(noun.words(), ActorKind.ORGANISATION, owner);
        return find(actor.id())
                .orElseGet(() -> add(Entity.body(actor, noun.sort().orElse(null), owner)));
    }

    /** The group of {@code owner} with the given words. */
    Entity group(String words, Optional<Entity> owner) {
        Actor actor = Names.described(words, ActorKind.GROUP, owner);
        return find(actor.id()).orElseGet(() -> add(Entity.body(actor, null, owner)));
    }

    /** The group with the given words in {@code home}, which the text does not say they are of. */
    Entity groupAt(String words, Entity home) {
        Actor actor = Names.at(words, ActorKind.GROUP, home);
        return find(actor.id()).orElseGet(() -> add(Entity.body(actor, null, Optional.of(home))));
    }

    /** The people of {@code state}, under the name that they have. */
    Entity people(String name, Entity state) {
        Actor actor = Names.named(name, ActorKind.GROUP);
        return find(actor.id()).orElseGet(() -> add(Entity.body(actor, null, Optional.of(state))));
    }

    /** Whether a pack knows {@code person}. */
    boolean inPacks(Entity person) {
        return index.knowledge().actor(person.id()).isPresent();
    }

    /** The persons whom the packs know to be in an office of the document on its day, where the document names nobody in it. */
    Map<Actor, Actor> incumbents() {
        Map<Actor, Actor> known = new LinkedHashMap<>();
        for (Entity entity : entities()) {
            for (Post post : entity.kind() == ActorKind.OFFICE ? entity.posts() : List.<Post>of()) {
                index.knowledge().offices().stream()
                        .filter(office -> office.title().equals(post.words()) && inForce(office))
                        .filter(office -> office.bodyId().equals(post.body().map(Entity::id)))
                        .flatMap(office -> office.holder().stream())
                        .forEach(holder -> known.put(holder.actor(), entity.actor()));
            }
        }
        return known;
    }

    /** All actors so far, joined ones once. */
    List<Entity> entities() {
        return byId.values().stream().map(Entity::root).distinct().toList();
    }

    private Optional<Entity> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Entity::root);
    }

    private Entity add(Entity entity) {
        byId.putIfAbsent(entity.ownId(), entity);
        return entity;
    }
}
