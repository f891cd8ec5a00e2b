package org.volteface.console.add;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days a document that is brought may have. */
final class PublicationDayTest {
    /** In Auckland the morning of the third. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-02T20:00:00Z"), ZoneOffset.UTC);

    @Test
    void isTodayWhereNobodySays() {
        assertThat(PublicationDay.of(Optional.empty(), NOW)).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03", "2026-03-02", "1912-04-15", "0001-01-01"})
    void takesThisMorningsPaperWhereverItIsMorning(String day) {
        assertThat(PublicationDay.of(Optional.of(day), NOW)).isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-04", "0000-12-31", "2026-02-30", "today", "3.3.2026"})
    void refusesOthers(String day) {
        assertThatThrownBy(() -> PublicationDay.of(Optional.of(day), NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The date ");
    }
}
