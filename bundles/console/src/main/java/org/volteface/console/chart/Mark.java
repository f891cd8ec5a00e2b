package org.volteface.console.chart;

import org.volteface.api.model.StanceLabel;

/**
 * A statement in its place.
 *
 * @param at where it lies
 * @param from where the first day lies that its date can mean
 * @param to where the last day lies that its date can mean
 * @param entry the statement
 * @param more how many others of its side and day it stands for
 */
public record Mark(Spot at, double from, double to, Entry entry, int more) {
    private static final double WIDE = 14;

    /** Where it lies from the left. */
    public double x() {
        return at.x();
    }

    /** Where it lies from the top. */
    public double y() {
        return at.y();
    }

    /** The same, further down. */
    Mark down(double by) {
        return new Mark(new Spot(at.x(), at.y() + by), from, to, entry, more);
    }

    /** Whether its date is so uncertain that a reader would see it. */
    public boolean isSpread() {
        return to - from > WIDE;
    }

    /** Whether its shape is left empty. */
    public boolean isHollow() {
        return entry.weight() != Entry.Weight.FIRM || entry.side() == StanceLabel.NONE;
    }

    /** The outline of its shape around its place. */
    public String outline() {
        return switch (entry.side()) {
            case FAVOR -> "M0-6 6.5 5h-13z";
            case AGAINST -> "M0 6-6.5-5h13z";
            case NONE -> "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z";
        };
    }
}
