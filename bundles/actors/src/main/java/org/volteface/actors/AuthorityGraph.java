package org.volteface.actors;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.actors.Entity.Post;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Authority;

/**
 * Who may speak for whom. Heads of state and government, ministers and envoys speak for their state; a ministry for its
 * state; a chief executive, a chair or a spokesperson for the body; members, experts and rivals for nobody else. A party
 * is never its state.
 */
final class AuthorityGraph {
    private static final Set<Standing> FOR_STATES = EnumSet.of(Standing.HEAD, Standing.MINISTER, Standing.ENVOY);
    private static final Set<Standing> FOR_BODIES = EnumSet.of(
            Standing.HEAD, Standing.MINISTER, Standing.CHIEF, Standing.ENVOY, Standing.SPOKESPERSON, Standing.LOCAL);

    private final Map<String, String> states;

    /** Reads which well-known bodies speak for a state. */
    AuthorityGraph() {
        this.states = Table.rows("organisations.tsv", 4).stream()
                .filter(row -> !row.get(3).isEmpty())
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(3)));
    }

    /** By what right the words of {@code speaker} count as those of {@code holder}. */
    Authority authority(Entity speaker, Entity holder) {
        if (speaker.root() == holder.root()) {
            return Authority.OWN;
        }
        boolean may = isPart(speaker, holder) || speaker.posts().stream().anyMatch(post -> binds(post, holder));
        return may ? Authority.DELEGATED : Authority.NONE;
    }

    /** The body whose words {@code speaker} merely passes on: a spokesperson's. */
    Optional<Entity> mouthpieceOf(Entity speaker) {
        return bodies(speaker, EnumSet.of(Standing.SPOKESPERSON));
    }

    /** The id of the state that a well-known body speaks for: a foreign ministry speaks for nothing less. */
    Optional<String> stateOf(Entity body) {
        boolean foreign = body.id().startsWith("org:foreign-ministry@");
        return Optional.ofNullable(states.get(body.id()))
                .or(() -> foreign ? body.owner().map(Entity::id) : Optional.empty());
    }

    /** The body that {@code speaker} means by "we". */
    Optional<Entity> voiceOf(Entity speaker) {
        return bodies(speaker, FOR_BODIES);
    }

    /** The state that is bound by what {@code speaker}, in its government, promises to get done. */
    Optional<Entity> boundBy(Entity speaker) {
        return bodies(speaker, EnumSet.of(Standing.HEAD, Standing.MINISTER))
                .filter(body -> body.kind() == ActorKind.STATE);
    }

    /** The state whose failings {@code speaker}, a minister or ministry of it, owns up to. */
    Optional<Entity> answersFor(Entity speaker) {
        boolean ministry = speaker.sort().filter(Sort.MINISTRY::equals).isPresent();
        Optional<Entity> state = ministry ? speaker.owner() : boundBy(speaker);
        return state.filter(owner -> owner.kind() == ActorKind.STATE);
    }

    private static Optional<Entity> bodies(Entity speaker, Set<Standing> standings) {
        return speaker.posts().stream()
                .filter(post -> standings.contains(post.standing()))
                .flatMap(post -> post.body().stream())
                .map(Entity::root)
                .findFirst();
    }

    private boolean binds(Post post, Entity holder) {
        if (post.body().isEmpty() || !FOR_BODIES.contains(post.standing())) {
            return false;
        }
        Entity body = post.body().get().root();
        if (body == holder.root()) {
            return holder.kind() != ActorKind.STATE || post.standing() != Standing.CHIEF;
        }
        if (FOR_STATES.contains(post.standing())) {
            return isPart(holder, body);
        }
        boolean passesOn = post.standing() == Standing.SPOKESPERSON;
        return passesOn && (isPart(body, holder) || body.posts().stream().anyMatch(inner -> binds(inner, holder)));
    }

    /** Whether {@code part} is a ministry of {@code state}. */
    private boolean isPart(Entity part, Entity state) {
        boolean ministry = part.sort().filter(Sort.MINISTRY::equals).isPresent()
                && part.owner().filter(owner -> owner == state.root()).isPresent();
        return ministry || state.id().equals(states.get(part.id()));
    }
}
