package org.volteface.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.model.Field;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.TextAnalysis;
import org.volteface.api.text.Token;

/** Texts that nobody writes: whatever comes, spans fit the text and the time grows with its length alone. */
class OddTextTest {
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final String ENGLISH = "The minister said that he would not talk to the council. ".repeat(360);
    private static final int LONG = 300_000;
    /** Without trees, which take most of the time and are bounded by the length of a sentence. */
    private static final EnglishTextAnalyser TREELESS = Documents.analyser(Map.of("syntax", "off"));

    private static final List<String> PIECES = List.of(
            ("The |minister |said |would |not |Norway |'s|n't|\u201c|\u201d|\u2018|\u2019|\"|'|.|?|!|\u2026|--|\u2014| |\n|\n\n|\r\n|\t"
                            + "|\u0000|\ud83d|\ude00|\ud83d\ude00|\u0130|\u0130's|\u00df|\u0627\u0644|\u202e|\u200b|\ufeff|\u2028|\u0301"
                            + "|U.S.|Mr.|No. |5 |(|)|What Happens Next\n|PORT ALMA, March 3 (Agency) - |By Joe Bloggs\n|cannot|s'")
                    .split("\\|"));

    @Test
    void spansFitWhateverTheText() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            String title = i % 2 == 0 ? "" : made(random, 12);
            TextAnalysis analysis = Documents.ANALYSER.analyse(Documents.document(title, made(random, 80)));
            if (analysis instanceof AnnotatedText text) {
                text.sentences().forEach(sentence -> check(text, sentence));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.",
                "'",
                "\u2018",
                "\u201c\u201c\n\n",
                "\u0130's",
                "\u0130 ",
                "not ",
                "Aa ",
                "a",
                "ing",
                "***\n\n",
                "What Happens Next\nIt rained, he said.\n\n",
                "\n",
                "\ud83d"
            })
    void timeGrowsWithTheLengthAlone(String piece) {
        String odd = piece.repeat(LONG / piece.length());
        String closed = odd + "\u201d".repeat(LONG / 4) + "\u2019".repeat(LONG / 4) + "'".repeat(LONG / 4);
        TextAnalysis analysis = assertTimeoutPreemptively(
                BOUND, () -> TREELESS.analyse(Documents.document("", ENGLISH + "\n\n" + closed)));
        assertThat(analysis).isInstanceOf(AnnotatedText.class);
    }

    private static String made(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static void check(AnnotatedText annotated, Sentence sentence) {
        Field field = sentence.field();
        String text = annotated.document().text(field);
        int last = sentence.span().start();
        for (Token token : sentence.tokens()) {
            int start = token.span().start();
            assertThat(token.span().isEmpty()).as("%s of %s", token, text).isFalse();
            assertThat(start).isGreaterThanOrEqualTo(last);
            assertThat(token.form()).isEqualTo(token.span().of(text));
            assertThat(start > 0 && Character.isSurrogatePair(text.charAt(start - 1), text.charAt(start)))
                    .as("%s begins within a character", token)
                    .isFalse();
            last = token.span().end();
        }
    }
}
