package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeedsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The east pier was shut on two days.",
                "Ruritania started building a weir on the Lorne on Monday.",
                "Ruritania has since scaled back its share of the patrols.",
                "Marland left the 2012 fisheries treaty in 2019.",
                "Deputies had rejected the motion by two votes.",
                "The ferry hall changed hands on Monday.",
                "The league went to court against the fee."
            })
    void theNarratorTellsADeed(String sentence) {
        assertThat(Sentences.told(sentence)).containsExactly("ACT NARRATOR " + sentence.replaceAll("\\.$", ""));
    }

    @Test
    void whatIsUnderWayIsADeed() {
        assertThat(Sentences.told("Redmoor Steel is closing two of its five furnaces at Dale."))
                .containsExactly("ACT NARRATOR Redmoor Steel is closing two of its five furnaces at Dale");
        assertThat(Sentences.told("Redmoor Steel is not closing the hall at Dale."))
                .containsExactly("REPORT NARRATOR Redmoor Steel is not closing the hall at Dale");
    }

    @Test
    void aReportedDeedKeepsItsSource() {
        assertThat(Sentences.told("Corbel Mills dismissed forty weavers in Tarn on Friday, union records show."))
                .containsExactly("ACT INDIRECT Corbel Mills dismissed forty weavers in Tarn on Friday");
        assertThat(Sentences.told("Ostrava Steel began draining the north lake this week, the inspectorate said."))
                .containsExactly("ACT INDIRECT Ostrava Steel began draining the north lake this week");
        assertThat(Sentences.told("The board has approved a new pier at Lund, the harbour office said."))
                .containsExactly("ACT INDIRECT The board has approved a new pier at Lund");
    }

    @Test
    void rejectingWhatIsNotUpForAVoteIsAStand() {
        assertThat(Sentences.told("The orchard owners rejected the toll."))
                .containsExactly("POSITION INDIRECT rejected the toll");
    }

    @Test
    void aNegatedPerfectIsNoDeed() {
        assertThat(Sentences.told("The region has never exported tea, the board said."))
                .containsExactly("REPORT INDIRECT The region has never exported tea");
    }

    @Test
    void whatIsReportedToBeIsNoDeed() {
        assertThat(Sentences.told("The baker was said to be keen on the mill."))
                .containsExactly("REPORT ANONYMOUS The baker was said to be keen on the mill");
    }

    @Test
    void asksNothingOfQuestions() {
        assertThat(Sentences.told("Will the bridge reopen in May?")).isEmpty();
    }
}
