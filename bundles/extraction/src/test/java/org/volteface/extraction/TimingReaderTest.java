package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Timing;

class TimingReaderTest {
    private final TimingReader reader = new TimingReader(LocalDate.of(2024, 5, 14));

    @Test
    void aYearInANameIsNoDate() {
        assertThat(about("Marland left the 2012 fisheries treaty in 2019")).isEqualTo("2019");
        assertThat(reader.read("Marland left the 2012 fisheries treaty", "", false)
                        .about())
                .isEmpty();
    }

    @Test
    void aPhraseBeforeTheClauseHoldsItsDate() {
        assertThat(Sentences.drafts("In 2016, Marland withdrew from the fisheries treaty."))
                .singleElement()
                .satisfies(draft -> assertThat(draft.timing().about())
                        .hasValueSatisfying(about -> assertThat(about.text()).isEqualTo("2016")));
    }

    @Test
    void readsDeadlines() {
        assertThat(deadline("it will publish the audit by 30 June 2025")).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(deadline("it will publish the audit by the end of 2025")).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(deadline("there will be no cuts before 2026")).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(deadline("it will answer within 60 days")).isEqualTo(LocalDate.of(2024, 7, 13));
    }

    @Test
    void readsPartsOfLongerTimes() {
        assertThat(deadline("it will publish the audit by the end of next year"))
                .isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(deadline("it will publish the audit by the end of this month"))
                .isEqualTo(LocalDate.of(2024, 5, 31));
        assertThat(deadline("it will publish the audit before the end of the decade"))
                .isEqualTo(LocalDate.of(2029, 12, 31));
        assertThat(deadline("it will publish the audit by mid-2026")).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(deadline("it will publish the audit by the third quarter of 2025"))
                .isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(deadline("it will publish the audit by Christmas")).isEqualTo(LocalDate.of(2024, 12, 25));
        assertThat(deadline("it will publish the audit in six months")).isEqualTo(LocalDate.of(2024, 11, 14));
        assertThat(about("the mill closed in the first half of 2019")).isEqualTo("2019-01/2019-06");
        assertThat(about("the mill closed the day before yesterday")).isEqualTo("2024-05-12");
    }

    @Test
    void aFiscalYearEndsLateSoThatNobodyIsLateBefore() {
        assertThat(deadline("it will publish the audit by the end of fiscal year 2026"))
                .isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(deadline("it will publish the audit by the end of next fiscal year"))
                .isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void theLastSpringIsOverWhenItIsSpring() {
        assertThat(about("the mill closed last spring")).isEqualTo("2023-03");
        assertThat(about("the mill closed last winter")).isEqualTo("2023-12");
    }

    @Test
    void aSpellAheadHasALastDay() {
        assertThat(deadline("will not close the ward for the next three years")).isEqualTo(LocalDate.of(2027, 5, 14));
        assertThat(deadline("agreed to hold its fire for sixty days")).isEqualTo(LocalDate.of(2024, 7, 13));
        assertThat(reader.read("to close no ward for three years", "In it the board undertook …", false)
                        .deadline())
                .isEmpty();
        assertThat(reader.read("has not closed a ward for three years", "", false)
                        .deadline())
                .isEmpty();
    }

    @Test
    void whatBindsIsDueAhead() {
        assertThat(deadline("has guaranteed night trains until 31 March")).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(deadline("was closed until 31 March")).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void aWeekdayBesideTheCueIsTheDayOfTheSaying() {
        Timing timing = reader.read("the mill stays", "the owner said on Monday", false);
        assertThat(timing.said().text()).isEqualTo("2024-05-13");
        assertThat(timing.about()).isEmpty();
    }

    @Test
    void aYearLongPastBesideTheCueRecalls() {
        assertThat(reader.isRecalled("the owner had declared in 2021")).isTrue();
        assertThat(reader.isRecalled("the owner said on Monday")).isFalse();
    }

    private String about(String clause) {
        return reader.read(clause, "", false).about().orElseThrow().text();
    }

    private LocalDate deadline(String clause) {
        return reader.read(clause, "", false).deadline().orElseThrow();
    }
}
