package org.volteface.console.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.PromiseStatus;

class StatusLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final TimeScale SCALE = new TimeScale(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 6, 1), Plot.BAR);

    @Test
    void endsWithWhatEndsThePromise() {
        StatusLine line = StatusLine.of(
                List.of(step(PromiseStatus.IN_THE_WORKS, "2024-05-22"), step(PromiseStatus.BROKEN, "2026-01-15")),
                Optional.of(LocalDate.of(2026, 6, 30)),
                TODAY,
                SCALE);

        assertThat(line.bars()).hasSize(1);
        assertThat(line.ended()).contains(PromiseStatus.BROKEN);
        assertThat(line.end().orElseThrow().x()).isEqualTo(line.bars().get(0).to());
        assertThat(line.flag().orElseThrow().x()).isEqualTo(SCALE.x(LocalDate.of(2026, 6, 30)));
    }

    @Test
    void endsWithWhatCameLast() {
        StatusLine line = StatusLine.of(
                List.of(step(PromiseStatus.KEPT, "2025-01-22"), step(PromiseStatus.BROKEN, "2025-06-17")),
                Optional.empty(),
                TODAY,
                SCALE);

        assertThat(line.ended()).contains(PromiseStatus.BROKEN);
        assertThat(line.end().orElseThrow().x()).isEqualTo(SCALE.x(LocalDate.of(2025, 6, 17)));
    }

    @Test
    void reachesTheLastDayThatIsKnown() {
        StatusLine line =
                StatusLine.of(List.of(step(PromiseStatus.STALLED, "2024-05")), Optional.empty(), TODAY, SCALE);

        assertThat(line.bars()).singleElement().satisfies(bar -> {
            assertThat(bar.to()).isEqualTo(SCALE.x(TODAY));
            assertThat(bar.stripes(19, 8)).startsWith("M");
        });
        assertThat(line.ended()).isEmpty();
        assertThat(line.dates()).extracting(Tick::label).containsExactly("May 2024");
    }

    @Test
    void namesNoTwoDatesInOnePlace() {
        List<StatusStep> steps = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            steps.add(step(
                    PromiseStatus.STALLED,
                    LocalDate.of(2025, 1, 1).plusDays(i * 9L).toString()));
        }
        StatusLine line = StatusLine.of(steps, Optional.empty(), TODAY, SCALE.in(Plot.SMALL_BAR));

        for (int i = 1; i < line.dates().size(); i++) {
            Tick left = line.dates().get(i - 1);
            Tick right = line.dates().get(i);
            double halves = (left.label().length() + right.label().length()) * 6.2 / 2;
            assertThat(right.x() - left.x()).isGreaterThan(halves);
        }
        assertThat(line.bars()).allSatisfy(bar -> assertThat(bar.width()).isGreaterThanOrEqualTo(0));
    }

    private static StatusStep step(PromiseStatus status, String since) {
        return new StatusStep(status, new Edtf(since));
    }
}
