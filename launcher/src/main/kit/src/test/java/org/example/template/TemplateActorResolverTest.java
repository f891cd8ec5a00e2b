package org.example.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.Name;
import org.volteface.api.actor.NameKind;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Holding;
import org.volteface.api.text.AnnotatedText;
import org.volteface.contracts.ActorResolverContract;
import org.volteface.contracts.Configurations;
import org.volteface.contracts.Samples;

class TemplateActorResolverTest extends ActorResolverContract {
    private static final Actor BOARD = new Actor("board-1", "Harbour Board of Skarrow", ActorKind.ORGANISATION);
    private static final AnnotatedText TEXT =
            Samples.annotate(Samples.document("", "The harbour board said yes. He said no. Marta Venn said maybe."));

    @Override
    protected ActorResolver resolver() {
        return new TemplateActorResolver(Configurations.defaults(TemplateActorResolver.Config.class));
    }

    @Override
    protected Knowledge knowledge() {
        return new Knowledge(List.of(() -> List.of(new KnownActor(
                BOARD, List.of(new Name(BOARD.name(), NameKind.NAME), new Name("harbour board", NameKind.ALIAS))))));
    }

    @Test
    void namesThemByTheirWords() {
        assertThat(holders(resolver(), knowledge()))
                .extracting(Actor::name)
                .containsExactly("Harbour Board of Skarrow", "narrator", "Marta Venn");
    }

    @Test
    void anAdminCanAskForKnownActorsAlone() {
        ActorResolver strict =
                new TemplateActorResolver(Configurations.of(TemplateActorResolver.Config.class, Map.of("known", true)));
        assertThat(holders(strict, knowledge())).containsExactly(BOARD, Actor.NARRATOR, Actor.NARRATOR);
    }

    private static List<Actor> holders(ActorResolver resolver, Knowledge knowledge) {
        return resolver.resolve(TEXT, Samples.drafts(TEXT), knowledge).stream()
                .map(Holding::holder)
                .toList();
    }
}
