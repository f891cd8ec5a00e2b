package org.volteface.contradiction;

import java.util.List;
import java.util.Set;

/**
 * The thresholds that an admin can move.
 *
 * @param overlap which part of the terms of the shorter proposition the longer one must share, from 0 to 1
 * @param confidence how sure the classifier must be of a side, from 0 to 1
 * @param evidence which part of a condition's words its evidence must share, from 0 to 1
 * @param calibration from how sure the sides are to how often such findings are right
 * @param dismissals how many dismissals to keep of one statement at most
 * @param without the codes of gates that are not asked
 */
record Tuning(
        double overlap,
        double confidence,
        double evidence,
        Calibration calibration,
        int dismissals,
        Set<String> without) {
    /**
     * Checks the ranges and copies the codes.
     *
     * @throws IllegalArgumentException if one is left
     */
    Tuning {
        without = Set.copyOf(without);
        check("overlap", overlap);
        check("confidence", confidence);
        check("evidence", evidence);
        if (dismissals < 0) {
            throw new IllegalArgumentException("fewer dismissals than none: " + dismissals);
        }
    }

    /** The thresholds as an admin set them. */
    static Tuning of(GatedContradictionDetector.Config config) {
        return new Tuning(
                config.overlap(),
                config.confidence(),
                config.evidence(),
                Calibration.of(config.calibration()),
                config.dismissals(),
                Set.copyOf(List.of(config.without())));
    }

    private static void check(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " outside 0 to 1: " + value);
        }
    }
}
