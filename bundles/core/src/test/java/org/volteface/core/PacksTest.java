package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.Name;
import org.volteface.api.actor.NameKind;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.operation.Step;

final class PacksTest {
    private final Role<KnowledgePack> role = role();
    private final Packs packs = new Packs();

    private static Role<KnowledgePack> role() {
        return new Role<>(Step.ACTORS, "KnowledgePack", new Choice(List.of(), false), new Signal());
    }

    static KnowledgePack pack(String id, String name) {
        Actor actor = new Actor(id, name, ActorKind.STATE);
        KnownActor known = new KnownActor(actor, List.of(new Name(name, NameKind.NAME)));
        return () -> List.of(known);
    }

    @Test
    void namesTellWhatAPackKnows() {
        role.add(References.of("org.example.one", 1), pack("Q1", "Dorvik"));
        String name = packs.world(role.all()).names().get(0);
        assertThat(name).matches("org\\.example\\.one@1\\.0\\.0\\+[0-9a-f]{8}");
        Role<KnowledgePack> edited = role();
        edited.add(References.of("org.example.one", 2), pack("Q1", "Dorvik City"));
        assertThat(new Packs().world(edited.all()).names()).hasSize(1).doesNotContain(name);
    }

    @Test
    void onePackThatFailsCostsWhatItKnows() {
        role.add(References.of("org.example.one", 1), pack("Q1", "Dorvik"));
        role.add(References.of("org.example.failing", 2), () -> {
            throw new IllegalStateException("no file");
        });
        Analysers.World world = packs.world(role.all());
        assertThat(world.names()).hasSize(1);
        assertThat(world.knowledge().named("Dorvik")).hasSize(1);
        assertThat(packs.world(role.all())).isSameAs(world);
    }
}
