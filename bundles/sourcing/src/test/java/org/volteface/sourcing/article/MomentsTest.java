package org.volteface.sourcing.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.source.Published;

final class MomentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-30T23:59:00-11:00|2025-03-30T23:59:00-11:00",
                "2025-03-30T23:59:01.500Z|2025-03-30T23:59:01Z",
                "2025-03-30 10:05 +0200|2025-03-30T10:05:00+02:00",
                "Sun, 30 Mar 2025 10:00:00 GMT|2025-03-30T10:00:00Z",
                "30 Mar 2025 10:00 EST|2025-03-30T10:00:00-05:00",
                "2025-03-30|2025-03-30",
                "2025-03-30T10:05:00|2025-03-30",
                "2025-03-30T25:05:00Z|2025-03-30",
                "30 March 2025, 10:05 CALM|2025-03-30"
            })
    void readsWhatIsNamedInFull(String words, String moment) {
        assertThat(Moments.in(words, "here")).map(Published::text).contains(moment);
    }

    @Test
    void tellsNothingWhereNoDayIsNamed() {
        assertThat(Moments.in("10:00 GMT, in March", "here")).isEmpty();
    }
}
