package org.example.plainwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Holding;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.AnnotatedText;
import org.volteface.contracts.Configurations;
import org.volteface.contracts.Samples;
import org.volteface.contracts.StanceClassifierContract;

class PlainWordsStanceClassifierTest extends StanceClassifierContract {
    @Override
    protected StanceClassifier classifier() {
        return new PlainWordsStanceClassifier(Configurations.defaults(PlainWordsStanceClassifier.Config.class));
    }

    @Test
    void goesByTheFirstListedWord() {
        assertThat(claim(classifier(), "The board supports the night ferry.")
                        .stance()
                        .label())
                .isEqualTo(StanceLabel.FAVOR);
        Claim against = claim(classifier(), "The board opposes the night ferry.");
        assertThat(against.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(against.proposition().terms()).containsExactly("night", "ferry");
        assertThat(claim(classifier(), "The night ferry is blue.").stance().label())
                .isEqualTo(StanceLabel.NONE);
    }

    @Test
    void anAdminCanSetTheWords() {
        StanceClassifier blue = new PlainWordsStanceClassifier(Configurations.of(
                PlainWordsStanceClassifier.Config.class, Map.of("favour", new String[] {"blue"}, "confidence", 0.5)));
        assertThat(claim(blue, "The board paints it blue.").stance().label()).isEqualTo(StanceLabel.FAVOR);
    }

    @Test
    void refusesAWordOfBothSides() {
        assertThatThrownBy(() -> new PlainWordsStanceClassifier(Configurations.of(
                        PlainWordsStanceClassifier.Config.class, Map.of("favour", new String[] {"no"}))))
                .hasMessageContaining("'no' cannot be a word of both sides");
    }

    private static Claim claim(StanceClassifier classifier, String sentence) {
        AnnotatedText text = Samples.annotate(Samples.document("", sentence));
        return classifier.classify(
                new Attributed(Samples.drafts(text).get(0), Holding.own(Actor.NARRATOR)),
                new Context(text, List.of()));
    }
}
