package org.volteface.console.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.model.Edtf;

class TimeScaleTest {
    @Test
    void holdsAllDaysWithinItsRoom() {
        LocalDate first = LocalDate.of(2023, 2, 6);
        LocalDate last = LocalDate.of(2026, 3, 12);
        TimeScale scale = TimeScale.over(List.of(last, first), Plot.LANE);

        assertThat(scale.x(first)).isBetween(Plot.LANE.left(), Plot.LANE.left() + 10);
        assertThat(scale.x(last)).isBetween(Plot.LANE.right() - 2, Plot.LANE.right());
        assertThat(scale.ticks()).extracting(Tick::label).contains("2024", "2025", "2026");
    }

    @Test
    void keepsDaysOutsideAtItsEdges() {
        TimeScale scale = new TimeScale(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), Plot.LANE);

        assertThat(scale.x(LocalDate.MIN)).isEqualTo(Plot.LANE.left());
        assertThat(scale.x(LocalDate.MAX)).isEqualTo(Plot.LANE.right());
    }

    @Test
    void putsAMonthInItsMiddleAndAnOpenDateAtItsKnownEnd() {
        TimeScale scale = new TimeScale(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), Plot.LANE);

        assertThat(scale.x(new Edtf("2024-06"))).isCloseTo(scale.x(LocalDate.of(2024, 6, 15)), within(3.0));
        assertThat(scale.x(new Edtf("../2024-06-15"))).isEqualTo(scale.x(LocalDate.of(2024, 6, 15)));
        assertThat(scale.x(new Edtf("2024-06-15/.."))).isEqualTo(scale.x(LocalDate.of(2024, 6, 15)));
    }

    @Test
    void givesOneDayTime() {
        LocalDate day = LocalDate.of(2024, 5, 5);
        TimeScale scale = TimeScale.over(List.of(day, day), Plot.SMALL_LANE);

        assertThat(scale.from()).isBefore(day);
        assertThat(scale.ticks()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-02-20",
        "2024-01-01, 2025-12-31",
        "1990-01-01, 2026-01-01",
        "0900-01-01, 2026-01-01",
        "0001-01-01, 9999-12-31"
    })
    void namesDaysThatAreFarEnoughApart(LocalDate first, LocalDate last) {
        for (Plot plot : List.of(Plot.LANE, Plot.SMALL_LANE, Plot.BAR, Plot.SMALL_BAR)) {
            List<Tick> ticks = TimeScale.over(List.of(first, last), plot).ticks();
            for (int i = 1; i < ticks.size(); i++) {
                assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).isGreaterThan(54);
            }
            assertThat(ticks.size()).isLessThan(20);
        }
    }
}
