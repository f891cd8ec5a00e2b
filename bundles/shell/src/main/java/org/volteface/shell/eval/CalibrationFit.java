package org.volteface.shell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The fit of a calibration to judged findings: the line on the log-odds of their confidence under which they are likeliest, as Platt
 * does it. Its targets stay off 0 and 1 by so much as the number of findings warrants.
 */
final class CalibrationFit {
    private static final double EDGE = 0.02;
    /** Few findings may show no rise or a fall; what is surer must not come out less sure. */
    private static final double LEAST_SLOPE = 0.25;

    private static final double PULL = 1e-3;
    private static final int STEPS = 20_000;
    private static final double STEP = 0.05;
    private static final int FEWEST = 10;

    private final List<Double> logOdds = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();

    void add(double confidence, boolean isRight) {
        double bounded = Math.max(EDGE, Math.min(1 - EDGE, confidence));
        logOdds.add(Math.log(bounded / (1 - bounded)));
        right.add(isRight);
    }

    /** The setting for the configuration; in words where there are too few findings for one. */
    String setting() {
        if (right.size() < FEWEST) {
            return "too few findings to fit a calibration: " + right.size();
        }
        double offset = 0;
        double slope = 1;
        for (int step = 0; step < STEPS; step++) {
            double byOffset = PULL * offset;
            double bySlope = PULL * (slope - 1);
            for (int i = 0; i < right.size(); i++) {
                double apart = probability(offset + slope * logOdds.get(i)) - target(right.get(i));
                byOffset += apart / right.size();
                bySlope += apart * logOdds.get(i) / right.size();
            }
            offset -= STEP * byOffset;
            slope = Math.max(LEAST_SLOPE, slope - STEP * bySlope);
        }
        return String.format(Locale.ROOT, "\"calibration\": [%.3f, %.3f]", offset, slope);
    }

    private double target(boolean isRight) {
        long all = right.stream().filter(one -> one == isRight).count();
        return isRight ? (all + 1.0) / (all + 2) : 1.0 / (all + 2);
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
