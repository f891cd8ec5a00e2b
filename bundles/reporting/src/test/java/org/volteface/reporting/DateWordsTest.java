package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.model.Edtf;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2025-03-30, 30 March 2025",
        "2025-03, March 2025",
        "2018, 2018",
        "2018/2020, 2018 to 2020",
        "../2025-03-30, until 30 March 2025",
        "2018/.., since 2018"
    })
    void saysWhatIsKnown(String date, String words) {
        assertThat(DateWords.of(new Edtf(date))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2025-03-31, 30 days",
        "2023-09-14, 2025-11-05, 2 years",
        "2015, 2018, 3 years",
        "2018, 2018-05-08, same year"
    })
    void measuresAsExactlyAsTheDatesAreKnown(String before, String after, String distance) {
        assertThat(HtmlFindings.distance(new Edtf(before), new Edtf(after))).isEqualTo(distance);
    }

    @Test
    void leavesADayThatIsNoneAsItIs() {
        assertThat(DateWords.spelt("by 2025-02-31")).isEqualTo("by 2025-02-31");
    }

    @Test
    void speltOutDaysLeaveQuotationsAlone() {
        assertThat(DateWords.spelt("due on 2025-05-31, and “by 2025-05-31” was said in 2024"))
                .isEqualTo("due on 31 May 2025, and “by 2025-05-31” was said in 2024");
    }
}
