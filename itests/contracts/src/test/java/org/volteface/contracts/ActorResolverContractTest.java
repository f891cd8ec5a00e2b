package org.volteface.contracts;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Holding;

class ActorResolverContractTest {
    @Test
    void passesAPlainResolver() {
        Verdicts.passes(Plain.class);
    }

    @Test
    void findsOutAHoldingTooFew() {
        Verdicts.fails(ForgetsTheLast.class, "givesOneHoldingForEachDraft");
    }

    @Test
    void findsOutPronouns() {
        Verdicts.fails(SaysShe.class, "namesNobodyByAPronoun");
    }

    @Test
    void findsOutIdsMadeAnew() {
        Verdicts.fails(MakesIdsAnew.class, "isDeterministic");
    }

    static final class Plain extends ActorResolverContract {
        @Override
        protected ActorResolver resolver() {
            return (text, drafts, knowledge) ->
                    drafts.stream().map(draft -> Holding.own(Actor.NARRATOR)).toList();
        }
    }

    static final class ForgetsTheLast extends ActorResolverContract {
        @Override
        protected ActorResolver resolver() {
            return (text, drafts, knowledge) -> drafts.stream()
                    .skip(1)
                    .map(draft -> Holding.own(Actor.NARRATOR))
                    .toList();
        }
    }

    static final class SaysShe extends ActorResolverContract {
        @Override
        protected ActorResolver resolver() {
            return (text, drafts, knowledge) -> drafts.stream()
                    .map(draft -> Holding.own(new Actor("she", "She", ActorKind.PERSON)))
                    .toList();
        }
    }

    static final class MakesIdsAnew extends ActorResolverContract {
        @Override
        protected ActorResolver resolver() {
            return (text, drafts, knowledge) -> drafts.isEmpty()
                    ? List.of()
                    : drafts.stream()
                            .map(draft -> Holding.own(
                                    new Actor(UUID.randomUUID().toString(), "Marta Venn", ActorKind.PERSON)))
                            .toList();
        }
    }
}
