package org.volteface.console.stance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.console.chart.Plot;
import org.volteface.console.chart.StanceLane;
import org.volteface.console.chart.Tick;
import org.volteface.console.chart.TimeScale;

/**
 * Lanes over the same time, one below the other.
 *
 * @param lanes the lanes
 * @param axis the days that the axis names, on a screen
 * @param smallAxis the days that it names on a telephone
 */
public record LaneChart(List<LaneView> lanes, List<Tick> axis, List<Tick> smallAxis) {
    /** Copies the lists. */
    public LaneChart {
        lanes = List.copyOf(lanes);
        axis = List.copyOf(axis);
        smallAxis = List.copyOf(smallAxis);
    }

    /** Draws lanes up to the last day that is known. */
    public static LaneChart of(List<Lane> lanes, LocalDate latestDay) {
        List<LocalDate> said = lanes.stream()
                .flatMap(lane -> lane.passages().stream())
                .map(passage -> passage.statement().happened().ordering())
                .toList();
        // An archive that knows no last day yet has the epoch for it.
        Optional<LocalDate> last = said.stream().max(LocalDate::compareTo);
        Stream<LocalDate> today = last.filter(latestDay::isAfter).map(day -> latestDay).stream();
        TimeScale scale = TimeScale.over(Stream.concat(said.stream(), today).toList(), Plot.LANE);
        TimeScale small = scale.in(Plot.SMALL_LANE);
        List<LaneView> drawn = lanes.stream()
                .map(lane -> {
                    var entries =
                            lane.passages().stream().map(LaneEntries::entry).toList();
                    return new LaneView(
                            lane,
                            StanceLane.of(entries, lane.turns(), scale),
                            StanceLane.of(entries, lane.turns(), small));
                })
                .toList();
        return new LaneChart(drawn, scale.ticks(), small.ticks());
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return lanes.isEmpty();
    }
}
