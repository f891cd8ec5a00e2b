package org.volteface.console.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.volteface.api.model.StanceLabel;

/**
 * The marks of one side. Those of one day stand side by side; of many, the first few, and the last of these stands for the others, so
 * that no mark is far from its day.
 */
final class MarkRow {
    private static final int A_DAY = 3;
    private static final double GAP = 12;

    private final StanceLabel side;
    private final TimeScale scale;
    private final List<Entry> drawn = new ArrayList<>();
    private final Map<String, Integer> more = new LinkedHashMap<>();
    private final Map<String, Entry> standIn = new LinkedHashMap<>();

    private MarkRow(StanceLabel side, TimeScale scale) {
        this.side = side;
        this.scale = scale;
    }

    /** The marks by the ids of the statements, those in {@code first} before others of their day; one mark may be of several. */
    static Map<String, Mark> of(List<Entry> entries, StanceLabel side, Set<String> first, TimeScale scale) {
        MarkRow row = new MarkRow(side, scale);
        Map<Long, List<Entry>> byPlace = new TreeMap<>();
        entries.stream().filter(entry -> entry.side() == side).forEach(entry -> byPlace.computeIfAbsent(
                        Math.round(scale.x(entry.when())), x -> new ArrayList<>())
                .add(entry));
        byPlace.values().forEach(day -> {
            day.sort(Comparator.comparing((Entry entry) -> !first.contains(entry.id())));
            row.add(day);
        });
        return row.marks();
    }

    private void add(List<Entry> day) {
        int shown = Math.min(A_DAY, day.size());
        drawn.addAll(day.subList(0, shown));
        Entry last = day.get(shown - 1);
        day.subList(shown, day.size()).forEach(entry -> standIn.put(entry.id(), last));
        if (day.size() > shown) {
            more.put(last.id(), day.size() - shown);
        }
    }

    private Map<String, Mark> marks() {
        List<Double> places = drawn.stream().map(entry -> scale.x(entry.when())).toList();
        List<Double> spread =
                Spacing.spread(places, GAP, scale.plot().left(), scale.plot().right());
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (int i = 0; i < drawn.size(); i++) {
            Entry entry = drawn.get(i);
            double from = scale.x(entry.when().earliest());
            double to = scale.x(entry.when().latest());
            marks.put(
                    entry.id(),
                    new Mark(new Spot(spread.get(i), y()), from, to, entry, more.getOrDefault(entry.id(), 0)));
        }
        standIn.forEach((id, last) -> {
            Mark mark = marks.get(last.id());
            if (mark != null) {
                marks.put(id, mark);
            }
        });
        return marks;
    }

    private double y() {
        return switch (side) {
            case FAVOR -> -StanceLane.SIDE;
            case AGAINST -> StanceLane.SIDE;
            case NONE -> 0;
        };
    }
}
