package org.volteface.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;

/** An actor of one document while the document is read. Lives in one thread; two that prove to be one are joined. */
final class Entity {
    private Actor actor;
    private Gender gender = Gender.UNKNOWN;
    private @Nullable Entity joined;
    private final List<Post> posts = new ArrayList<>();
    private @Nullable Sort sort;
    private @Nullable Entity owner;
    private @Nullable Entity formerly;

    /**
     * An office or calling that somebody has.
     *
     * @param words its canonical words
     * @param standing what its holder may do
     * @param body the state, company or body that it belongs to
     */
    record Post(String words, Standing standing, Optional<Entity> body) {
        /** Whether both are one office. */
        boolean same(String otherWords, Optional<Entity> otherBody) {
            return words.equals(otherWords) && body.map(Entity::id).equals(otherBody.map(Entity::id));
        }
    }

    Entity(Actor actor) {
        this.actor = actor;
    }

    /** A body of the given sort that belongs to {@code owner}, where it belongs to somebody. */
    static Entity body(Actor actor, @Nullable Sort sort, Optional<Entity> owner) {
        Entity entity = new Entity(actor);
        entity.sort = sort;
        entity.owner = owner.orElse(null);
        return entity;
    }

    /** The one that this one has been joined to, or itself. */
    Entity root() {
        Entity root = this;
        while (root.joined != null) {
            root = root.joined;
        }
        return root;
    }

    /** The actor that a reader is told. */
    Actor actor() {
        return root().actor;
    }

    String id() {
        return actor().id();
    }

    /** The id that it had before it was joined to another. */
    String ownId() {
        return actor.id();
    }

    ActorKind kind() {
        return actor().kind();
    }

    boolean human() {
        return kind() == ActorKind.PERSON || kind() == ActorKind.OFFICE;
    }

    boolean collective() {
        return kind() == ActorKind.STATE || kind() == ActorKind.ORGANISATION;
    }

    Gender gender() {
        return root().gender;
    }

    void learn(Gender told) {
        if (root().gender == Gender.UNKNOWN) {
            root().gender = told;
        }
    }

    List<Post> posts() {
        return root().posts;
    }

    /** Whether it has an office that {@code words} tell, in full or by its last words. */
    boolean holds(String words) {
        return posts().stream()
                .anyMatch(post -> post.words().equals(words) || post.words().endsWith(" " + words));
    }

    void take(Post post) {
        if (posts().stream().noneMatch(p -> p.same(post.words(), post.body()))) {
            posts().add(post);
        }
    }

    Optional<Sort> sort() {
        return Optional.ofNullable(root().sort);
    }

    /** Says what sort of body it is, unless that is known. */
    void learn(Sort told) {
        if (root().sort == null) {
            root().sort = told;
        }
    }

    /** The office that it had before, where the document says so. */
    Optional<Entity> formerly() {
        return Optional.ofNullable(root().formerly).map(Entity::root);
    }

    /** Says which office it had before. */
    void had(Entity office) {
        root().formerly = office;
    }

    /** The state or body that it is part of. */
    Optional<Entity> owner() {
        return Optional.ofNullable(root().owner).map(Entity::root);
    }

    /**
     * Makes this one and {@code other} one actor: a person's name wins over the office, the office over the rest. Two persons stay
     * two: whoever was taken for the holder of an office is not the other who bears its title.
     */
    void join(Entity other) {
        Entity one = root();
        Entity two = other.root();
        if (one == two || one.kind() == ActorKind.PERSON && two.kind() == ActorKind.PERSON) {
            return;
        }
        boolean swap = two.kind() == ActorKind.PERSON && one.kind() != ActorKind.PERSON;
        Entity kept = swap ? two : one;
        Entity given = swap ? one : two;
        given.joined = kept;
        given.posts.forEach(kept::take);
        kept.learn(given.gender);
        kept.sort = kept.sort == null ? given.sort : kept.sort;
        kept.owner = kept.owner == null ? given.owner : kept.owner;
        kept.formerly = kept.formerly == null ? given.formerly : kept.formerly;
    }
}
