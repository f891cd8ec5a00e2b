package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.extraction.Draft;
import org.volteface.api.text.AnnotatedText;

class AttributionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    its director | said | The museum will stay open, its director said.
                    Ines Tolberg | told | “We will never sell the archive,” Ines Tolberg told the council.
                    the port office | According to | According to the port office, nine ferries sailed.
                    union records | show | Corbel Mills dismissed forty weavers in Tarn on Friday, union records show.
                    The orchard owners | rejected | The orchard owners rejected the toll.
                    The agency | admitted | The agency admitted that it has not inspected the tunnel.
                    """)
    void namesSourceAndCue(String source, String cue, String sentence) {
        AnnotatedText text = Sentences.text(sentence);
        Draft draft = Sentences.drafts(sentence).get(0);
        assertThat(Sentences.words(text, draft.attribution().source())).containsExactly(source);
        assertThat(Sentences.words(text, draft.attribution().cue())).containsExactly(cue);
    }
}
