package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final Weights SMALL = new Weights(
            new LinearModel(List.of("ACT", "REPORT"), Map.of("a=b", new double[] {0.25, 0}), 1.1, 0.3),
            new LinearModel(List.of("NONE"), Map.of("c=d", new double[] {-1.5}), 0.9, 0.4));

    @Test
    void areReadAsTheyAreWritten() {
        Weights read = Weights.parse(DataFile.rows(SMALL.text().lines()));
        assertThat(read.text()).isEqualTo(SMALL.text());
        assertThat(read.kind().weights().get("a=b")).containsExactly(0.25, 0);
        assertThat(read.side().threshold()).isEqualTo(0.4);
    }

    @Test
    void oursKnowEveryKindAndSide() {
        Weights ours = Weights.of().orElseThrow();
        assertThat(ours.kind().labels()).isEqualTo(Schooling.KINDS);
        assertThat(ours.side().labels()).isEqualTo(Schooling.SIDES);
        assertThat(ours.kind().weights()).hasSizeGreaterThan(1000);
    }

    @Test
    void areNoneByName() {
        assertThat(Weights.of("none")).isEmpty();
    }

    @Test
    void comeFromAConfiguration() {
        String[] rows = ("# mine\n" + SMALL.text()).split("\n", -1);
        assertThat(Weights.of(rows).orElseThrow().text()).isEqualTo(SMALL.text());
    }

    @Test
    void areRefusedWhereTheRowsAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of("x\t1"))
                .withMessageContaining("x 1");
    }
}
