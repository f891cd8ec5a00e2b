package org.volteface.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.model.Span;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter(new Abbreviations());

    /** A bar marks where a sentence is to end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mrs. Odell met Sen. Brook and Gov. Lane.| They talked.",
                "She lives in the U.S. and he does not.",
                "She lives in the U.S.| He does not.",
                "The U.S. Senate met.| It adjourned at 5 p.m.| The House did not.",
                "J. R. Hale and T.K. Moss agreed.| Nobody else did.",
                "\"Why now?\" he asked.| \"Because we must!\" Ana Ruiz replied.",
                "\u201cWe will stay.\u201d| The crowd cheered.",
                "\u201cWe will stay.| They will not,\u201d she said.",
                "It cost $4.5 million on Jan. 5.| Nobody paid.",
                "Acme Inc. said so.| Acme Corp.| The firm closed.",
                "See No. 5 on the list.| He said no.| It was over.",
                "He paused ...| Then he left.",
                "Is that all?| Yes!| It is.",
                "The deal failed.| \u201cNo more,\u201d he said.",
                "(It was late.)| She left.",
                "They met with Dr. Ames.| \"He left.\"| So did I.",
                "The talks collapsed.|The minister resigned.",
                "Visit example.com for more.| Thanks.",
            })
    void endsSentencesWhereTheBarsAre(String marked) {
        String text = marked.replace("|", "");
        List<String> expected =
                List.of(marked.split("\\|")).stream().map(String::strip).toList();
        assertThat(splitter.split(text, new Span(0, text.length())))
                .extracting(span -> span.of(text))
                .containsExactlyElementsOf(expected);
    }
}
