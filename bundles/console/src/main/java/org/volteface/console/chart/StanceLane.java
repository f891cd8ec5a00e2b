package org.volteface.console.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.volteface.api.model.StanceLabel;

/**
 * Where somebody stood on one thing over time: marks above the line in favour, below it against, on it without a side.
 *
 * @param scale where days lie
 * @param axis how far from the top the line lies
 * @param bands the positions in force
 * @param marks the statements
 * @param arcs the turns
 */
public record StanceLane(TimeScale scale, double axis, List<Band> bands, List<Mark> marks, List<Arc> arcs) {
    /** How far from the line a side is. */
    public static final double SIDE = 16;

    private static final double BELOW = 34;
    private static final double ABOVE = 34;

    /** Copies the lists. */
    public StanceLane {
        bands = List.copyOf(bands);
        marks = List.copyOf(marks);
        arcs = List.copyOf(arcs);
    }

    /** Places what was said and what was found. */
    public static StanceLane of(List<Entry> entries, List<LaneTurn> turns, TimeScale scale) {
        List<Entry> ordered = entries.stream()
                .sorted(Comparator.comparing(Entry::when).thenComparing(Entry::id))
                .toList();
        Map<String, Mark> flat = marks(ordered, turns, scale);
        List<Arcs.Levelled> levels = Arcs.levels(turns, flat, scale.plot());
        double highest = levels.stream().mapToInt(Arcs.Levelled::level).max().orElse(-1);
        double axis = ABOVE + (highest + 1) * Arcs.LEVEL;
        Map<String, Mark> marks = new LinkedHashMap<>();
        flat.forEach((id, mark) -> marks.put(id, mark.down(axis)));
        List<Arc> arcs = new ArrayList<>();
        for (Arcs.Levelled levelled : levels) {
            Mark from = marks.get(levelled.turn().before());
            Mark to = marks.get(levelled.turn().after());
            if (from != null && to != null) {
                double top = 14 + (highest - levelled.level()) * Arcs.LEVEL;
                arcs.add(new Arc(from, to, top, levelled.middle(), levelled.turn()));
            }
        }
        return new StanceLane(
                scale,
                axis,
                bands(ordered, turns, scale),
                marks.values().stream().distinct().toList(),
                arcs);
    }

    /** How high it is. */
    public double height() {
        return axis + BELOW;
    }

    private static Map<String, Mark> marks(List<Entry> entries, List<LaneTurn> turns, TimeScale scale) {
        Set<String> turning = new HashSet<>();
        turns.forEach(turn -> turning.addAll(List.of(turn.before(), turn.after())));
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (StanceLabel side : StanceLabel.values()) {
            marks.putAll(MarkRow.of(entries, side, turning, scale));
        }
        return marks;
    }

    private static List<Band> bands(List<Entry> entries, List<LaneTurn> turns, TimeScale scale) {
        return new Positions(entries, turns)
                .all().stream()
                        .map(held -> new Band(
                                scale.x(held.from()),
                                held.end().map(scale::x).orElse(scale.plot().right()),
                                held.side()))
                        .toList();
    }
}
