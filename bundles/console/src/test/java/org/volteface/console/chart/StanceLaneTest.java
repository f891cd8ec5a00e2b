package org.volteface.console.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.StanceLabel;
import org.volteface.console.chart.Entry.Weight;
import org.volteface.console.chart.LaneTurn.Kind;

class StanceLaneTest {
    private static final TimeScale SCALE = new TimeScale(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 4, 1), Plot.LANE);

    @Test
    void putsSidesAboveAndBelowTheLine() {
        StanceLane lane = StanceLane.of(
                List.of(
                        Entries.favour("f", "2024-02-01"),
                        Entries.against("a", "2024-05-01"),
                        Entries.of("n", "2024-08-01", StanceLabel.NONE, Weight.LIGHT)),
                List.of(),
                SCALE);

        Map<String, Mark> marks = byId(lane);
        assertThat(marks.get("f").y()).isLessThan(lane.axis());
        assertThat(marks.get("a").y()).isGreaterThan(lane.axis());
        assertThat(marks.get("n").y()).isEqualTo(lane.axis());
        assertThat(marks.get("n").isHollow()).isTrue();
        assertThat(marks.get("f").isHollow()).isFalse();
    }

    @Test
    void movesMarksOfOneDayApartAndCountsThoseThatItLeavesOut() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            entries.add(Entries.favour("s" + i, "2026-04-01"));
        }
        StanceLane lane = StanceLane.of(entries, List.of(), SCALE);

        List<Double> places = lane.marks().stream().map(Mark::x).sorted().toList();
        assertThat(places).hasSize(3);
        assertThat(places.get(1) - places.get(0)).isGreaterThanOrEqualTo(12);
        assertThat(places.get(2)).isLessThanOrEqualTo(Plot.LANE.right());
        assertThat(lane.marks().stream().mapToInt(Mark::more).sum()).isEqualTo(6);
    }

    @Test
    void keepsManyMarksWithinItsRoom() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            entries.add(Entries.against(
                    "s" + i, LocalDate.of(2025, 1, 1).plusDays(i).toString()));
        }
        StanceLane lane = StanceLane.of(entries, List.of(), SCALE.in(Plot.SMALL_LANE));

        assertThat(lane.marks())
                .allSatisfy(mark -> assertThat(mark.x()).isBetween(Plot.SMALL_LANE.left(), Plot.SMALL_LANE.right()));
    }

    @Test
    void drawsAMarkThatTurnsThoughManyAreOfItsDay() {
        List<Entry> entries = new ArrayList<>(List.of(Entries.favour("first", "2024-01-01")));
        for (int i = 0; i < 9; i++) {
            entries.add(Entries.against("s" + i, "2025-04-01"));
        }
        StanceLane lane = StanceLane.of(entries, List.of(Entries.turn("first", "s8", Kind.FINDING)), SCALE);

        assertThat(lane.arcs()).singleElement().satisfies(arc -> {
            assertThat(arc.to().entry().id()).isEqualTo("s8");
            assertThat(lane.marks()).contains(arc.to(), arc.from());
        });
    }

    @Test
    void tellsAnUncertainDateByItsReach() {
        StanceLane lane = StanceLane.of(
                List.of(Entries.favour("year", "2024"), Entries.favour("day", "2025-03-01")), List.of(), SCALE);

        assertThat(byId(lane).get("year").isSpread()).isTrue();
        assertThat(byId(lane).get("day").isSpread()).isFalse();
    }

    @Test
    void endsAPositionWithAFinding() {
        StanceLane lane = StanceLane.of(
                List.of(Entries.against("a", "2023-06-01"), Entries.favour("f", "2025-06-01")),
                List.of(Entries.turn("a", "f", Kind.FINDING)),
                SCALE);

        assertThat(lane.bands()).hasSize(2);
        Band against = band(lane, StanceLabel.AGAINST);
        Band favour = band(lane, StanceLabel.FAVOR);
        assertThat(against.to()).isCloseTo(favour.from(), within(0.01));
        assertThat(favour.to()).isEqualTo(Plot.LANE.right());
    }

    @Test
    void endsNoPositionWithWhatIsContestedOrDismissed() {
        for (Kind kind : List.of(Kind.CONTESTED, Kind.DISMISSAL)) {
            StanceLane lane = StanceLane.of(
                    List.of(Entries.against("a", "2023-06-01"), Entries.favour("f", "2025-06-01")),
                    List.of(Entries.turn("a", "f", kind)),
                    SCALE);

            assertThat(band(lane, StanceLabel.AGAINST).to()).isEqualTo(Plot.LANE.right());
        }
    }

    @Test
    void beginsNoPositionOnAConditionOrHearsay() {
        StanceLane lane = StanceLane.of(
                List.of(
                        Entries.of("c", "2024-01-01", StanceLabel.FAVOR, Weight.CONDITIONAL),
                        Entries.of("l", "2024-06-01", StanceLabel.AGAINST, Weight.LIGHT)),
                List.of(),
                SCALE);

        assertThat(lane.bands()).isEmpty();
        assertThat(byId(lane).get("c").isHollow()).isTrue();
    }

    @Test
    void keepsLabelsOfArcsApartAndWithinItsRoom() {
        List<Entry> entries = new ArrayList<>();
        List<LaneTurn> turns = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String day = LocalDate.of(2023, 2, 1).plusDays(i * 20L).toString();
            String later = LocalDate.of(2026, 1, 1).plusDays(i * 10L).toString();
            entries.add(Entries.favour("b" + i, day));
            entries.add(Entries.against("a" + i, later));
            turns.add(Entries.turn("b" + i, "a" + i, Kind.FINDING));
        }
        for (Plot plot : List.of(Plot.LANE, Plot.SMALL_LANE)) {
            StanceLane lane = StanceLane.of(entries, turns, SCALE.in(plot));

            List<Arc> arcs =
                    lane.arcs().stream().sorted(Comparator.comparing(Arc::top)).toList();
            assertThat(arcs).hasSize(6);
            for (int i = 1; i < arcs.size(); i++) {
                assertThat(arcs.get(i).top() - arcs.get(i - 1).top()).isGreaterThanOrEqualTo(20);
            }
            assertThat(arcs).allSatisfy(arc -> {
                double half = Arc.width(arc.turn().label()) / 2;
                assertThat(arc.top()).isGreaterThanOrEqualTo(12);
                assertThat(arc.middle()).isBetween(half, plot.width() - half);
                assertThat(arc.top()).isLessThan(lane.axis() - StanceLane.SIDE);
            });
        }
    }

    @Test
    void leavesOutATurnWhoseStatementsAreNotThere() {
        StanceLane lane = StanceLane.of(
                List.of(Entries.favour("f", "2024-01-01")), List.of(Entries.turn("f", "gone", Kind.FINDING)), SCALE);

        assertThat(lane.arcs()).isEmpty();
    }

    private static Map<String, Mark> byId(StanceLane lane) {
        return lane.marks().stream()
                .collect(Collectors.toMap(mark -> mark.entry().id(), Function.identity()));
    }

    private static Band band(StanceLane lane, StanceLabel side) {
        return lane.bands().stream()
                .filter(band -> band.side() == side)
                .findFirst()
                .orElseThrow();
    }
}
