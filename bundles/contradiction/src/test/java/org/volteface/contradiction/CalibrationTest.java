package org.volteface.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void leavesAllAsItIsByDefault() {
        Calibration none = Calibration.of(0, 1);
        assertThat(none.share(0.3)).isCloseTo(0.3, within(1e-9));
        assertThat(none.share(0.9)).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void keepsTheOrderAndStaysBelowCertainty() {
        Calibration calibration = new Calibration(1.5, 0.4);
        double last = 0;
        for (double sure = 0.1; sure < 0.99; sure += 0.1) {
            assertThat(calibration.share(sure)).isGreaterThan(last).isLessThan(1);
            last = calibration.share(sure);
        }
        assertThat(Calibration.of(0, 1).share(1)).isLessThan(1);
        assertThat(Calibration.of(0, 1).share(0)).isPositive();
    }

    @Test
    void refusesWhatWouldTurnTheOrder() {
        assertThatThrownBy(() -> Calibration.of(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Calibration.of(1)).hasMessageContaining("1 numbers");
    }
}
