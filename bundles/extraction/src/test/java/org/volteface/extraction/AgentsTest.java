package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.extraction.Draft;
import org.volteface.api.text.AnnotatedText;

/** Whose deeds and words they are, where subject and doer are two. */
class AgentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the governor herself | The night ban was proposed by the governor herself and passed by the assembly on Monday.
                    Greta Holm | A bill to allow lotteries was laid before the senate on Friday by none other than Greta Holm.
                    Greta Holm | Greta Holm was sworn in as premier on Monday.
                    """)
    void namesTheDoer(String doer, String sentence) {
        AnnotatedText text = Sentences.text(sentence);
        Draft draft = Sentences.drafts(sentence).get(0);
        assertThat(Sentences.words(text, draft.reading().subject().stream().toList()))
                .containsExactly(doer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Two trawlers have been seized since March.", "Lifts at the west pier were delivered by Friday."
            })
    void whoSuffersIsNoDoer(String sentence) {
        assertThat(Sentences.drafts(sentence).get(0).reading().subject()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the transport minister; a party colleague | The road toll is “not for sale”, the transport minister said on Friday, two weeks after a party colleague had asked for a pause.
                    Greta Holm | New figures show “a risk I can no longer carry”, Greta Holm wrote in a memo to the cabinet that was leaked on Friday.
                    """)
    void namesTheSpeaker(String speakers, String sentence) {
        AnnotatedText text = Sentences.text(sentence);
        List<String> sources = Sentences.drafts(sentence).stream()
                .flatMap(draft -> Sentences.words(text, draft.attribution().source()).stream())
                .toList();
        assertThat(sources).containsExactly(speakers.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The assurance is in a note, seen by this paper, that the firm sent to the guild on Monday."})
    void aParticipleThatTellsMoreOfANounAttributesNothing(String sentence) {
        assertThat(Sentences.drafts(sentence))
                .allSatisfy(draft -> assertThat(draft.attribution().source()).isEmpty());
    }

    @Test
    void aDenialIsNotWhatItDenies() {
        assertThat(Sentences.told("Greta Holm denied that she wants a toll on the bridge."))
                .containsExactly("POSITION INDIRECT denied that she wants a toll on the bridge");
    }

    @Test
    void whatOthersClaimIsNotTheWordOfWhoRejectsIt() {
        assertThat(Sentences.told("Greta Holm has rejected claims that she wants a toll on the bridge."))
                .anyMatch(told -> told.endsWith(" ANONYMOUS she wants a toll on the bridge"))
                .noneMatch(told -> told.contains("INDIRECT"));
    }

    @Test
    void whatOnlyOccursSaysNothing() {
        String sentence =
                "The strike came after the premier had warned the guild of losses, suggesting “a vote is the mother of all risks”.";
        AnnotatedText text = Sentences.text(sentence);
        assertThat(Sentences.drafts(sentence))
                .flatExtracting(
                        draft -> Sentences.words(text, draft.attribution().source()))
                .doesNotContain("The strike");
    }

    @Test
    void aClauseThatLacksItsObjectTellsNoDeed() {
        assertThat(Sentences.told("The levies he put on tea hurt the ports."))
                .noneMatch(told -> told.startsWith("ACT NARRATOR he put"));
    }
}
