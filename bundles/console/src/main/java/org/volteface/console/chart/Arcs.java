package org.volteface.console.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The arcs of a lane, each so high that neither it nor its label runs into another. */
final class Arcs {
    /** How much higher one arc is than the next. */
    static final double LEVEL = 26;

    private final List<Spread> placed = new ArrayList<>();
    private final Plot plot;

    private Arcs(Plot plot) {
        this.plot = plot;
    }

    /** On which level each of {@code turns} lies, the narrow ones lowest, in that order. */
    static List<Levelled> levels(List<LaneTurn> turns, Map<String, Mark> marks, Plot plot) {
        Arcs arcs = new Arcs(plot);
        return turns.stream()
                .filter(turn -> marks.containsKey(turn.before()) && marks.containsKey(turn.after()))
                .filter(turn -> !turn.before().equals(turn.after()))
                .sorted(Comparator.comparing(turn -> span(marks, turn)))
                .map(turn -> arcs.place(turn, marks))
                .toList();
    }

    private static double span(Map<String, Mark> marks, LaneTurn turn) {
        return Math.abs(x(marks, turn.after()) - x(marks, turn.before()));
    }

    private static double x(Map<String, Mark> marks, String id) {
        Mark mark = marks.get(id);
        return mark == null ? 0 : mark.x();
    }

    private Levelled place(LaneTurn turn, Map<String, Mark> marks) {
        double one = x(marks, turn.before());
        double other = x(marks, turn.after());
        double half = Math.min(Arc.width(turn.label()), plot.width()) / 2;
        double middle = Math.max(half, Math.min(plot.width() - half, (one + other) / 2));
        double from = Math.min(Math.min(one, other), middle - half);
        double to = Math.max(Math.max(one, other), middle + half);
        int level = 0;
        while (isTaken(level, from, to)) {
            level++;
        }
        placed.add(new Spread(level, from, to));
        return new Levelled(turn, level, middle);
    }

    private boolean isTaken(int level, double from, double to) {
        return placed.stream()
                .anyMatch(spread -> spread.level == level && spread.from < to + 4 && from < spread.to + 4);
    }

    private record Spread(int level, double from, double to) {}

    /** A turn, its level from below, and the middle of its label. */
    record Levelled(LaneTurn turn, int level, double middle) {}
}
