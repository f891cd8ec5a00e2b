package org.volteface.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.Token;

class WordSplitterTest {
    /** The sentences with a space wherever a token is to end and none was written marked by a bar. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He did|n't say \"|never|\"|; he said \u2018|perhaps|\u2019|.",
                "The plan|\u2014|such as it is|\u2014|failed|.",
                "They ca|n't|, wo|n't and should|n't|.",
                "Mr. Hale of the U.S. left at 5 p.m. on Jan. 5|.",
                "\u201c|We|\u2019ll see|,|\u201d she|'d said|.",
                "It costs $|4.5 million (|or more|)|.",
                "The workers|\u2019 rights|, and Ana|\u2019s|, matter|.",
                "The mayor of \u0130zmir|\u2019s party lost|.",
                "The Tarn|-|Velmar line|: open|!",
                "He can|not wait|...",
                "Sherif and Arif met Wilno|, Ashby|, Hanoi and Kalif|.",
            })
    void cutsWhereTheBarsAre(String marked) {
        Sentence sentence =
                Documents.annotate(marked.replace("|", "")).sentences().get(0);
        assertThat(sentence.tokens()).extracting(Token::form).containsExactly(marked.split("[ |]+"));
    }
}
