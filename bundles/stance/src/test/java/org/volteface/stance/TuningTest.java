package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.volteface.stance.LogisticRegression.Example;
import org.volteface.stance.Tuning.Held;

class TuningTest {
    private static final LinearModel MODEL = new LinearModel(
            List.of("YES", "NO"), Map.of("sure", new double[] {2, -2}, "unsure", new double[] {0.3, -0.3}), 1, 0);

    @Test
    void letsTheRulesStandWhereTheyAreRightMoreOften() {
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            held.add(new Held(MODEL, new Example(List.of("sure"), "YES"), "NO"));
            held.add(new Held(MODEL, new Example(List.of("unsure"), "NO"), "NO"));
        }
        Tuning tuning = Tuning.of(held);
        LinearModel tuned = tuning.applied(MODEL);
        assertThat(tuned.choose(List.of("sure")).probability()).isGreaterThanOrEqualTo(tuned.threshold());
        assertThat(tuned.choose(List.of("unsure")).probability()).isLessThan(tuned.threshold());
    }

    @Test
    void makesModestAModelThatIsOftenWrong() {
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            held.add(new Held(MODEL, new Example(List.of("sure"), i % 3 == 0 ? "NO" : "YES"), "YES"));
        }
        assertThat(Tuning.of(held).sharpness()).isLessThan(1);
    }
}
