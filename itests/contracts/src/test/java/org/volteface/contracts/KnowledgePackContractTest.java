package org.volteface.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.Name;
import org.volteface.api.actor.NameKind;
import org.volteface.api.actor.Office;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;

class KnowledgePackContractTest {
    private static final KnownActor SKARROW = new KnownActor(
            new Actor("skarrow", "Skarrow", ActorKind.STATE), List.of(new Name("Skarrow", NameKind.NAME)));

    @Test
    void passesAPlainPack() {
        Verdicts.passes(Plain.class);
    }

    @Test
    void findsOutOneIdForTwo() {
        Verdicts.fails(KnowsOneTwice.class, "idsAreUnique");
    }

    @Test
    void findsOutAnActorWithoutItsOwnName() {
        Verdicts.fails(ForgetsTheName.class, "everyActorIsFoundUnderItsOwnName");
    }

    @Test
    void findsOutTermsThatEndBeforeTheyBegin() {
        Verdicts.fails(EndsBeforeItBegins.class, "officesAreOfKnownBodiesAndRightTerms");
    }

    @Test
    void findsOutListsThatCanBeChanged() {
        Verdicts.fails(LetsItselfBeChanged.class, "isImmutable");
    }

    static final class Plain extends KnowledgePackContract {
        @Override
        protected KnowledgePack pack() {
            return () -> List.of(SKARROW);
        }
    }

    static final class KnowsOneTwice extends KnowledgePackContract {
        @Override
        protected KnowledgePack pack() {
            return () -> List.of(SKARROW, SKARROW);
        }
    }

    static final class ForgetsTheName extends KnowledgePackContract {
        @Override
        protected KnowledgePack pack() {
            return () -> List.of(new KnownActor(SKARROW.actor(), List.of(new Name("Skarrovian", NameKind.DEMONYM))));
        }
    }

    static final class EndsBeforeItBegins extends KnowledgePackContract {
        @Override
        protected KnowledgePack pack() {
            return new KnowledgePack() {
                @Override
                public List<KnownActor> actors() {
                    return List.of(SKARROW);
                }

                @Override
                public List<Office> offices() {
                    LocalDate since = LocalDate.of(2020, 1, 1);
                    return List.of(
                            new Office("mayor", Optional.of("skarrow"), Optional.empty(), since, since.minusDays(1)));
                }
            };
        }
    }

    static final class LetsItselfBeChanged extends KnowledgePackContract {
        @Override
        protected KnowledgePack pack() {
            List<KnownActor> actors = new ArrayList<>(List.of(SKARROW));
            return () -> actors;
        }
    }
}
