package org.volteface.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Edtf;

class PeriodTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

    @Test
    void holdsBothItsEnds() {
        Period day = new Period(Optional.of(MARCH), Optional.of(MARCH));
        assertThat(day.touches(Edtf.day(MARCH))).isTrue();
        assertThat(day.touches(Edtf.day(MARCH.minusDays(1)))).isFalse();
        assertThat(day.touches(Edtf.day(MARCH.plusDays(1)))).isFalse();
    }

    @Test
    void isTouchedByADateThatCanMeanOneOfItsDays() {
        Period early = new Period(Optional.empty(), Optional.of(MARCH));
        assertThat(early.touches(Edtf.year(2025))).isTrue();
        assertThat(early.touches(Edtf.year(2026))).isFalse();
        assertThat(early.touches(new Edtf("2024/.."))).isTrue();
        assertThat(Period.EVER.touches(new Edtf("../2024"))).isTrue();
    }

    @Test
    void endsNotBeforeItBegins() {
        assertThatThrownBy(() -> new Period(Optional.of(MARCH), Optional.of(MARCH.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
