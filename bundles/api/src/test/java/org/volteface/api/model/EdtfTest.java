package org.volteface.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        "2025-03-30, 30 March 2025, on 30 March 2025",
        "2025-03, March 2025, in March 2025",
        "2018, 2018, in 2018",
        "2018/2020, 2018 to 2020, from 2018 to 2020",
        "../2025-03-30, until 30 March 2025, until 30 March 2025",
        "2018/.., since 2018, since 2018"
    })
    void isReadAsASentenceHasIt(String date, String words, String when) {
        assertThat(new Edtf(date).inWords()).isEqualTo(words);
        assertThat(new Edtf(date).when()).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02, 2024-02-01, 2024-02-29",
        "2018, 2018-01-01, 2018-12-31",
        "2018/2020-05, 2018-01-01, 2020-05-31",
        "2025-03-30, 2025-03-30, 2025-03-30"
    })
    void spansAllTheDaysItCanMean(String date, LocalDate earliest, LocalDate latest) {
        assertThat(new Edtf(date).earliest()).isEqualTo(earliest);
        assertThat(new Edtf(date).latest()).isEqualTo(latest);
    }

    @Test
    void anOpenBeginningOrdersByTheEnd() {
        Edtf until = Edtf.until(LocalDate.of(2020, 6, 1));
        assertThat(until.earliest()).isEqualTo(LocalDate.MIN);
        assertThat(List.of(new Edtf("2021"), until, new Edtf("2020-05")).stream()
                        .sorted())
                .extracting(Edtf::text)
                .containsExactly("2020-05", "../2020-06-01", "2021");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "2025-13",
                "2025-02-30",
                "last week",
                "2025-03-30T10:00",
                "2025/",
                "..",
                "../..",
                "2020/2018"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Edtf(text));
    }
}
