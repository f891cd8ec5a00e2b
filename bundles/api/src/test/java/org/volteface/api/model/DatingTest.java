package org.volteface.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatingTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 10, 9);

    @Test
    void tellsWhichWayADateWasCounted() {
        assertThat(told(DateRule.COUNTED, "on Monday", "2024-10-07"))
                .isEqualTo("“on Monday”, counted back from the publication date 9 October 2024");
        assertThat(told(DateRule.COUNTED, "within sixty days", "2024-12-08"))
                .isEqualTo("“within sixty days”, counted on from the publication date 9 October 2024");
        assertThat(told(DateRule.COUNTED, "this month", "2024-10"))
                .isEqualTo("“this month”, counted from the publication date 9 October 2024");
    }

    @Test
    void tellsWhichWordsNameADate() {
        assertThat(told(DateRule.NAMED, "in 2018", "2018")).isEqualTo("“in 2018”, which names it");
        assertThat(Dating.byPublication().inWords(Edtf.day(PUBLISHED), PUBLISHED))
                .isEqualTo("the publication date; no words name another day");
    }

    private static String told(DateRule rule, String words, String date) {
        return new Dating(DateRole.ABOUT, rule, words, Optional.empty()).inWords(new Edtf(date), PUBLISHED);
    }
}
