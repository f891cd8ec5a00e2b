package org.volteface.sourcing.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-30|2025-03-30", "2025-03-30T23:59:00-11:00|2025-03-30", "2025/3/30|2025-03-30",
                "20250330|2025-03-30", "30 March 2025|2025-03-30", "March 30, 2025|2025-03-30",
                "Mar. 30th 2025|2025-03-30", "the 1st of May 2024|2024-05-01", "Sept 3, 2024|2024-09-03",
                "6 June 2024, not 7 June 2025|2024-06-06", "Sun, 30 Mar 2025 10:00:00 GMT|2025-03-30"
            })
    void readsDaysInFull(String text, LocalDate day) {
        assertThat(Days.in(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "03/04/2025", "March 2025", "30 March", "2025-13-01", "31 February 2025", "12025-03-30"})
    void leavesTheRestAlone(String text) {
        assertThat(Days.in(text)).isEmpty();
    }
}
