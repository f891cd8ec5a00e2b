package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.stance.LogisticRegression.Example;

class LogisticRegressionTest {
    private static final List<String> LABELS = List.of("YES", "NO");

    @Test
    void learnsWhatSpeaksForALabel() {
        LinearModel model = LogisticRegression.fit(toys(), LABELS);
        assertThat(model.choose(List.of("warm", "round")).label()).isEqualTo("YES");
        assertThat(model.choose(List.of("cold", "round")).label()).isEqualTo("NO");
    }

    @Test
    void isUnsureOfWhatItHasNotSeen() {
        LinearModel model = LogisticRegression.fit(toys(), LABELS);
        assertThat(model.probabilities(List.of("square"))).containsExactly(0.5, 0.5);
    }

    @Test
    void leavesOutWhatIsSeenTooSeldom() {
        List<Example> examples = new ArrayList<>(toys());
        examples.add(new Example(List.of("odd"), "YES"));
        assertThat(LogisticRegression.fit(examples, LABELS).weights()).doesNotContainKey("odd");
    }

    @Test
    void givesTheSameWeightsForTheSameExamples() {
        Weights first = new Weights(LogisticRegression.fit(toys(), LABELS), LogisticRegression.fit(toys(), LABELS));
        Weights again = new Weights(LogisticRegression.fit(toys(), LABELS), LogisticRegression.fit(toys(), LABELS));
        assertThat(again.text()).isEqualTo(first.text());
    }

    private static List<Example> toys() {
        List<Example> toys = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            toys.add(new Example(List.of("warm", i % 2 == 0 ? "round" : "long"), "YES"));
            toys.add(new Example(List.of("cold", i % 2 == 0 ? "round" : "long"), "NO"));
        }
        return toys;
    }
}
