package org.volteface.contracts;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.stance.StanceClassifier;

class StanceClassifierContractTest {
    @Test
    void passesAPlainClassifier() {
        Verdicts.passes(Plain.class);
    }

    @Test
    void findsOutNull() {
        Verdicts.fails(AnswersNull.class, "claimsSomethingOfEveryDraft");
    }

    @Test
    void findsOutTermsInCapitals() {
        Verdicts.fails(Shouts.class, "termsAreInLowerCase");
    }

    @Test
    void findsOutChance() {
        Verdicts.fails(Guesses.class, "isDeterministic");
    }

    private static Claim claim(String term, double confidence) {
        Proposition proposition =
                new Proposition("the ferry line", List.of(term), Direction.MORE, Scope.OPEN, Optional.empty());
        Stance stance = new Stance(StanceLabel.NONE, Modality.CERTAIN, Optional.empty(), confidence);
        return new Claim(StatementKind.POSITION, proposition, stance, Optional.empty(), Set.of());
    }

    static final class Plain extends StanceClassifierContract {
        @Override
        protected StanceClassifier classifier() {
            return (statement, context) -> claim("ferry", 0.5);
        }
    }

    static final class AnswersNull extends StanceClassifierContract {
        @Override
        protected StanceClassifier classifier() {
            return (statement, context) -> null;
        }
    }

    static final class Shouts extends StanceClassifierContract {
        @Override
        protected StanceClassifier classifier() {
            return (statement, context) -> claim("FERRY", 0.5);
        }
    }

    static final class Guesses extends StanceClassifierContract {
        private final Random random = new Random(7);

        @Override
        protected StanceClassifier classifier() {
            return (statement, context) -> claim("ferry", random.nextDouble());
        }
    }
}
