package org.volteface.shell.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {
    private static final Pattern SETTING = Pattern.compile("\"calibration\": \\[(.+), (.+)]");

    @Test
    void findsTheLineThatTheFindingsFollow() {
        CalibrationFit fit = new CalibrationFit();
        judged(fit, 0.3, 140, 200);
        judged(fit, 0.6, 180, 200);
        judged(fit, 0.9, 196, 200);
        assertThat(at(fit, 0.3)).isBetween(0.65, 0.75);
        assertThat(at(fit, 0.9)).isBetween(0.95, 0.99);
    }

    @Test
    void whatIsSurerStaysSurer() {
        CalibrationFit fit = new CalibrationFit();
        judged(fit, 0.3, 10, 10);
        judged(fit, 0.9, 8, 10);
        assertThat(at(fit, 0.9)).isGreaterThan(at(fit, 0.3));
    }

    @Test
    void aFewRightOnesAreNoCertainty() {
        CalibrationFit fit = new CalibrationFit();
        judged(fit, 0.8, 12, 12);
        assertThat(at(fit, 0.8)).isBetween(0.85, 0.97);
    }

    @Test
    void needsSomeFindings() {
        CalibrationFit fit = new CalibrationFit();
        judged(fit, 0.8, 2, 3);
        assertThat(fit.setting()).isEqualTo("too few findings to fit a calibration: 3");
    }

    private static void judged(CalibrationFit fit, double confidence, int right, int all) {
        for (int i = 0; i < all; i++) {
            fit.add(confidence, i < right);
        }
    }

    private static double at(CalibrationFit fit, double confidence) {
        Matcher setting = SETTING.matcher(fit.setting());
        assertThat(setting.matches()).isTrue();
        double line = Double.parseDouble(setting.group(1))
                + Double.parseDouble(setting.group(2)) * Math.log(confidence / (1 - confidence));
        return 1 / (1 + Math.exp(-line));
    }
}
