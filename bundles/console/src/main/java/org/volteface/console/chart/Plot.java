package org.volteface.console.chart;

/**
 * The room that a chart has, in pixels.
 *
 * @param width the whole width
 * @param left where the first day may lie
 * @param right where the last day may lie
 */
public record Plot(double width, double left, double right) {
    /** A lane beside its name. */
    public static final Plot LANE = new Plot(900, 76, 890);

    /** A lane on a telephone. */
    public static final Plot SMALL_LANE = new Plot(354, 8, 346);

    /** A promise's line between its name and its status. */
    public static final Plot BAR = new Plot(560, 10, 548);

    /** A promise's line on a telephone. */
    public static final Plot SMALL_BAR = new Plot(354, 10, 344);

    /** Checks that there is room. */
    public Plot {
        if (!(left >= 0 && left < right && right <= width)) {
            throw new IllegalArgumentException("no room from " + left + " to " + right + " in " + width);
        }
    }

    /** A number as an attribute has it. */
    public static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
