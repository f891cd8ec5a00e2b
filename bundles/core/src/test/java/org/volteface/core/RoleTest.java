package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.operation.Step;

/** Who provides a role of which many are in force. */
final class RoleTest {
    private static final String ACTORS = "org.example.actors";

    private final Role<KnowledgePack> packs =
            new Role<>(Step.ACTORS, "KnowledgePack", new Choice(List.of(), false), new Signal());
    private final KnowledgePack platform = pack(ACTORS, 1);
    private final KnowledgePack other = pack("org.example.other", 2);
    private final KnowledgePack candidate = pack(ACTORS, 3);

    private record Pack(int number) implements KnowledgePack {
        @Override
        public List<KnownActor> actors() {
            return List.of();
        }
    }

    @Test
    void onTrialOneTakesThePlaceOfThoseOfItsName() {
        assertThat(packs.names(Set.of(3L))).containsExactly(ACTORS);
        assertThat(packs.all(Set.of(3L), Set.of(ACTORS)))
                .extracting(Provider::service)
                .containsExactlyInAnyOrder(other, candidate);
        assertThat(packs.all()).extracting(Provider::service).containsExactlyInAnyOrder(platform, other, candidate);
    }

    private KnowledgePack pack(String bundle, int number) {
        KnowledgePack pack = new Pack(number);
        packs.add(References.of(bundle, number), pack);
        return pack;
    }
}
