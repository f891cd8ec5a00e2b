package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Quotation;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.SentenceRole;
import org.volteface.contracts.Parsed;

/** Who speaks in a printed conversation. */
class TurnsTest {
    private static final String INTRODUCTION = """
            Edda PROPN Edda 3 nsubj
            Vorn PROPN Vorn 1 flat
            runs VERB run 0 root
            the DET the 5 det
            port NOUN port 3 obj
            . PUNCT . 3 punct
            """;
    private static final String SECOND_NAME = """
            Olav PROPN Olav 3 nsubj
            Stenn PROPN Stenn 1 flat
            listened VERB listen 0 root
            . PUNCT . 3 punct
            """;
    private static final String ANSWER = """
            I PRON I 2 nsubj
            support VERB support 0 root
            the DET the 4 det
            crane NOUN crane 2 obj
            . PUNCT . 2 punct
            """;

    @Test
    void aNameBeforeTheColonSpeaks() {
        assertThat(speakers(INTRODUCTION, label("Vorn"), ANSWER)).containsExactly("Vorn: I support the crane");
    }

    @Test
    void whoOnlyAsksIsNobody() {
        assertThat(speakers(INTRODUCTION, label("Moderator"), ANSWER)).isEmpty();
    }

    @Test
    void anAnswerIsOfTheOneWhoIsNamed() {
        assertThat(speakers(INTRODUCTION, label("A"), ANSWER)).containsExactly("Edda Vorn: I support the crane");
    }

    @Test
    void ofTwoWhoAreNamedNeitherIsKnownToAnswer() {
        assertThat(speakers(INTRODUCTION, SECOND_NAME, label("A"), ANSWER)).isEmpty();
    }

    @Test
    void aNameInCapitalsIsLookedUp() {
        assertThat(speakers(INTRODUCTION, label("VORN"), ANSWER)).containsExactly("Vorn: I support the crane");
        assertThat(speakers(INTRODUCTION, label("GAZETTE"), ANSWER)).isEmpty();
    }

    @Test
    void theAuthorsOwnWordsAreNobodys() {
        assertThat(new Extraction().drafts(Parsed.text(INTRODUCTION + "\n" + ANSWER)))
                .noneMatch(draft -> draft.attribution().kind() == AttributionKind.INDIRECT)
                .hasSizeLessThan(2);
    }

    private static String label(String word) {
        return word + " PROPN " + word + " 0 root\n: PUNCT : 1 punct\n";
    }

    /** Who is said to say what, where each label opens a paragraph in which all that follows is said. */
    private static List<String> speakers(String... sentences) {
        AnnotatedText text = conversation(Parsed.text(String.join("\n", sentences)));
        return new Extraction()
                .drafts(text).stream()
                        .filter(draft -> draft.attribution().kind() == AttributionKind.DIRECT)
                        .map(draft -> Sentences.words(text, draft.attribution().source())
                                        .get(0) + ": "
                                + text.text(Field.TEXT, draft.passage().span()))
                        .toList();
    }

    private static AnnotatedText conversation(AnnotatedText plain) {
        List<Sentence> sentences = new ArrayList<>();
        List<Quotation> turns = new ArrayList<>();
        boolean said = false;
        for (Sentence sentence : plain.sentences()) {
            String words = plain.text(Field.TEXT, sentence.span());
            boolean label = words.endsWith(":");
            SentenceRole role = label && !words.equals("Vorn:") ? SentenceRole.OTHER : SentenceRole.BODY;
            int paragraph = said || label ? 1 : 0;
            sentences.add(
                    new Sentence(Field.TEXT, sentence.span(), role, paragraph, sentence.tokens(), sentence.syntax()));
            if (said) {
                turns.add(turn(sentence.span()));
            }
            said = label;
        }
        return new AnnotatedText(plain.document(), sentences, turns);
    }

    private static Quotation turn(Span words) {
        return new Quotation(Field.TEXT, words, words);
    }
}
