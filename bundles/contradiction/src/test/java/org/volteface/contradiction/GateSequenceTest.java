package org.volteface.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.volteface.contradiction.Said.said;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.model.Statement;

class GateSequenceTest {
    private final Statement earlier = said("2025-06-10").against("harbour toll");
    private final Statement sameDay = said("2025-06-10").favours("harbour toll");

    @Test
    void asksUntilOneStops() {
        Trial trial = judged(Set.of());
        assertThat(trial.passed()).isFalse();
        assertThat(trial.results()).last().extracting(GateResult::gate).isEqualTo("time-order");
    }

    @Test
    void doesNotAskAGateThatIsLeftOut() {
        Trial trial = judged(Set.of("time-order"));
        assertThat(trial.passed()).isTrue();
        assertThat(trial.results()).extracting(GateResult::gate).doesNotContain("time-order");
    }

    @Test
    void whatIsNoGateCannotBeLeftOut() {
        assertThatThrownBy(() -> judged(Set.of("time")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("time-order");
    }

    private Trial judged(Set<String> without) {
        GateSequence gates = new GateSequence(new Tuning(0.75, 0.7, 0.6, new Calibration(0, 1), 4, without));
        return gates.judge(earlier, sameDay, Asked.history(sameDay, earlier)).orElseThrow();
    }
}
