package org.volteface.contradiction;

/**
 * The step from how sure the sides of findings are to how often such findings are right: a line on the log-odds, which keeps their order.
 *
 * @param offset what is added
 * @param slope what is multiplied by; 1 with an offset of 0 leaves all as it is
 */
record Calibration(double offset, double slope) {
    /** No finding is as good as certain or as good as none, whatever a few cases say. */
    private static final double MOST = 0.98;

    /**
     * Checks that the order stays.
     *
     * @throws IllegalArgumentException if it does not
     */
    Calibration {
        if (!(slope > 0 && slope < Double.POSITIVE_INFINITY && Double.isFinite(offset))) {
            throw new IllegalArgumentException("calibration: no rising line: " + offset + ", " + slope);
        }
    }

    /**
     * The calibration as an admin set it.
     *
     * @throws IllegalArgumentException if there are not two numbers
     */
    static Calibration of(double... numbers) {
        if (numbers.length != 2) {
            throw new IllegalArgumentException(
                    "calibration: " + numbers.length + " numbers, not an offset and a slope");
        }
        return new Calibration(numbers[0], numbers[1]);
    }

    /** How often findings that are so sure are right, from 0 to 1. */
    double share(double sure) {
        double bounded = Math.max(1 - MOST, Math.min(MOST, sure));
        double logOdds = offset + slope * Math.log(bounded / (1 - bounded));
        return 1 / (1 + Math.exp(-logOdds));
    }
}
