package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.text.AnnotatedText;

class AttributionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    its director | said | The museum will stay open, its director said.
                    Ines Tolberg | told | “We will never sell the archive,” Ines Tolberg told the council.
                    the port office | According to | According to the port office, nine ferries sailed.
                    union records | show | Corbel Mills dismissed forty weavers in Tarn on Friday, union records show.
                    The orchard owners | rejected | The orchard owners rejected the toll.
                    the harbour inspectorate | has found | A berth costs eleven crowns a day, the harbour inspectorate has found.
                    forestry scientists | reckon | Deer numbers have doubled since the war, forestry scientists reckon.
                    the savings bank | worked out | A second bridge would cost nine million, the savings bank worked out.
                    housing secretary Ottilie Brancombe | assured | Nobody will lose a flat, housing secretary Ottilie Brancombe assured tenants on Friday.
                    The orchard league | called | The orchard league, which owns nine presses, called the levy a blunder.
                    Morvane Cement, for its part | welcomed | Morvane Cement, for its part, welcomed the toll.
                    The agency | admitted | The agency admitted that it has not inspected the tunnel.
                    """)
    void namesSourceAndCue(String source, String cue, String sentence) {
        AnnotatedText text = Sentences.text(sentence);
        Draft draft = Sentences.drafts(sentence).get(0);
        assertThat(Sentences.words(text, draft.attribution().source())).containsExactly(source);
        assertThat(Sentences.words(text, draft.attribution().cue())).containsExactly(cue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The port tallied nine wrecks, the last in May.", "Two ferries were found, one of them empty."})
    void hearsNoSpeakerInWhatOnlyFollowsAComma(String sentence) {
        assertThat(Sentences.drafts(sentence))
                .noneMatch(draft -> draft.attribution().kind() == AttributionKind.INDIRECT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ANONYMOUS | Ida Renn will sell the mill, people close to her said.
                    INDIRECT | Ida Renn will sell the mill, her brother said.
                    """)
    void whoIsNotNamedVouchesForNothing(AttributionKind kind, String sentence) {
        assertThat(Sentences.drafts(sentence).get(0).attribution().kind()).isEqualTo(kind);
    }

    @Test
    void whoSuffersADeedDoesNotDoIt() {
        Draft draft = Sentences.drafts("Nine wardens had been dismissed in Tarn, the union said.")
                .get(0);
        assertThat(draft.reading().subject()).isEmpty();
    }
}
