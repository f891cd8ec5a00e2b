package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.model.Edtf;

class DistanceTest {
    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2025-03-31, 30 days",
        "2023-09-14, 2025-11-05, 2 years",
        "2015, 2018, 3 years",
        "2018, 2018-05-08, same year"
    })
    void isAsExactAsTheDatesAreKnown(String before, String after, String distance) {
        assertThat(HtmlFindings.distance(new Edtf(before), new Edtf(after))).isEqualTo(distance);
    }
}
