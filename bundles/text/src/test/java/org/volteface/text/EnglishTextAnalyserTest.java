package org.volteface.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Field;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.SentenceRole;
import org.volteface.api.text.Syntax;
import org.volteface.api.text.TextAnalyser;
import org.volteface.api.text.TextAnalysis;
import org.volteface.api.text.Token;
import org.volteface.api.text.Unsuitable;
import org.volteface.contracts.TextAnalyserContract;

class EnglishTextAnalyserTest extends TextAnalyserContract {
    private static final Duration BOUND = Duration.ofSeconds(20);

    @Override
    protected TextAnalyser analyser() {
        return Documents.ANALYSER;
    }

    @Test
    void keepsOffsetsOfTheOriginalText() {
        AnnotatedText text =
                Documents.annotate("\u201cWe don\u2019t  negotiate,\u201d said Orla Fenn\u2019s deputy.\r\n");
        assertThat(text.sentences().get(0).tokens())
                .extracting(Token::form)
                .containsExactly(
                        "\u201c",
                        "We",
                        "do",
                        "n\u2019t",
                        "negotiate",
                        ",",
                        "\u201d",
                        "said",
                        "Orla",
                        "Fenn",
                        "\u2019s",
                        "deputy",
                        ".");
        assertThat(Documents.token(text, "negotiate").span().of(text.document().text()))
                .isEqualTo("negotiate");
    }

    @Test
    void keepsTitleHeadingsAndBodyApart() {
        AnnotatedText text = Documents.annotate("Velmar Closes Its Ports", """
                VELMAR, March 3 (Agency) - The port authority closed all harbours on Monday.

                What Happens Next
                The minister said the ports would open again in May.
                *
                """);
        assertThat(text.sentences())
                .extracting(Sentence::field, Sentence::role)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Field.TITLE, SentenceRole.HEADLINE),
                        org.assertj.core.groups.Tuple.tuple(Field.TEXT, SentenceRole.OTHER),
                        org.assertj.core.groups.Tuple.tuple(Field.TEXT, SentenceRole.BODY),
                        org.assertj.core.groups.Tuple.tuple(Field.TEXT, SentenceRole.HEADING),
                        org.assertj.core.groups.Tuple.tuple(Field.TEXT, SentenceRole.BODY),
                        org.assertj.core.groups.Tuple.tuple(Field.TEXT, SentenceRole.OTHER));
        assertThat(Documents.texts(text)).contains("What Happens Next");
    }

    @Test
    void readsAHeadlineInTitleCaseLikeRunningText() {
        AnnotatedText text = Documents.annotate(
                "Minister Promises To Lower Fares",
                "The minister promised on Friday to lower fares. Critics say he has promised before.");
        assertThat(Documents.token(text, "Promises").tag()).isEqualTo(PartOfSpeech.VERB);
        assertThat(Documents.token(text, "Lower").tag()).isEqualTo(PartOfSpeech.VERB);
    }

    @Test
    void givesEveryBodySentenceATreeWithOneRoot() {
        AnnotatedText text = Documents.annotate("The council rejected the plan. It rained.");
        for (Sentence sentence : text.sentences()) {
            Syntax tree = sentence.syntax().orElseThrow();
            assertThat(tree.heads()).filteredOn(head -> head == Syntax.ROOT).hasSize(1);
        }
        Syntax first = text.sentences().get(0).syntax().orElseThrow();
        assertThat(first.relation(1)).isEqualTo("nsubj");
        assertThat(first.head(1)).isEqualTo(2);
        assertThat(first.relation(4)).isEqualTo("obj");
    }

    @Test
    void parsesOnlyCuesWhenConfigured() {
        TextAnalyser cues = Documents.analyser(Map.of("syntax", "cues"));
        AnnotatedText text = (AnnotatedText) cues.analyse(
                Documents.document("", "It rained all day. She said it would stop. \u201cNever,\u201d he shrugged."));
        assertThat(text.sentences()).extracting(s -> s.syntax().isPresent()).containsExactly(false, true, true);
    }

    @Test
    void parsesNothingWhenSwitchedOff() {
        TextAnalyser off = Documents.analyser(Map.of("syntax", "off"));
        AnnotatedText text = (AnnotatedText) off.analyse(Documents.document("", "She said it would stop."));
        assertThat(text.sentences().get(0).syntax()).isEmpty();
    }

    @Test
    void refusesAConfigurationThatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.analyser(Map.of("syntax", "some")))
                .withMessageContaining("syntax")
                .withMessageContaining("all, cues, off");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.analyser(Map.of("longestParsed", 0)))
                .withMessageContaining("longestParsed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.analyser(Map.of("longestText", 0)))
                .withMessageContaining("longestText");
    }

    @Test
    void setsAsideWhatItCannotRead() {
        assertThat(reason("")).contains("no text");
        assertThat(reason(" \n\t*** --- ")).contains("no text");
        assertThat(reason("PK\u0003\u0004\u0000\u0000\u0008\u0000\u0001\u0002" + "x\u0000\u0001".repeat(50)))
                .contains("binary");
        assertThat(
                        reason(
                                "Der Minister hat am Montag erkl\u00e4rt, dass die Regierung nicht mit der Opposition verhandeln wird."))
                .contains("German");
        assertThat(reason("x".repeat(5_000_001))).contains("5000001");
    }

    @Test
    void answersOddInputInBoundedTime() {
        List<String> odd = List.of(
                "word ".repeat(10_000),
                "he said that ".repeat(4_000) + ".",
                "a".repeat(200_000),
                "\"".repeat(5_000),
                "\u201cHello ".repeat(3_000),
                "Hello.\u0000\u0001 World.\u200b\ufeff It goes on, and on.",
                "\n".repeat(50_000) + "The end.",
                "- ".repeat(20_000),
                "...".repeat(10_000),
                "\ud83d\ude00 \ud83d".repeat(2_000));
        for (String text : odd) {
            TextAnalysis answer =
                    assertTimeoutPreemptively(BOUND, () -> Documents.ANALYSER.analyse(Documents.document("", text)));
            assertThat(answer).isNotNull();
        }
    }

    private static String reason(String text) {
        return ((Unsuitable) Documents.ANALYSER.analyse(Documents.document("", text))).reason();
    }
}
