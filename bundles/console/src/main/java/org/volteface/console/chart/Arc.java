package org.volteface.console.chart;

import java.util.Locale;

/**
 * A turn in its place: a line from the mark before it over the lane to the mark after it.
 *
 * @param from the mark before the turn
 * @param to the mark after it
 * @param top how high it rises
 * @param middle where the middle of its label lies
 * @param turn the turn
 */
public record Arc(Mark from, Mark to, double top, double middle, LaneTurn turn) {
    private static final double RISE = 18;
    private static final double MARGIN = 9;
    private static final double LETTER = 6.6;

    /** The path of its line. */
    public String path() {
        double bend = Math.min(60, Math.abs(to.x() - from.x()) / 2);
        double turned = to.x() >= from.x() ? bend : -bend;
        return "M" + at(from.x(), from.y() - MARGIN) + "V" + Plot.number(top + RISE)
                + "C" + at(from.x(), top + 4) + " " + at(from.x() + turned / 2, top) + " " + at(from.x() + turned, top)
                + "H" + Plot.number(to.x() - turned)
                + "C" + at(to.x() - turned / 2, top) + " " + at(to.x(), top + 4) + " " + at(to.x(), top + RISE)
                + "V" + Plot.number(to.y() - MARGIN);
    }

    /** What a style sheet knows it by. */
    public String style() {
        return turn.kind().name().toLowerCase(Locale.ROOT);
    }

    /** How wide the words of a label are, roughly. */
    static double width(String label) {
        return label.length() * LETTER + 10;
    }

    private static String at(double x, double y) {
        return Plot.number(x) + " " + Plot.number(y);
    }
}
