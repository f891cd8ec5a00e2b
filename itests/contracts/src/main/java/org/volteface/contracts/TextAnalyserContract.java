package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.TextAnalyser;
import org.volteface.api.text.TextAnalysis;
import org.volteface.api.text.Token;

/** The contract of {@link TextAnalyser}. */
@Timeout(value = Repeated.PATIENCE, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class TextAnalyserContract {
    /** For the class that names the provider. */
    protected TextAnalyserContract() {}

    /** The provider under test. */
    protected abstract TextAnalyser analyser();

    /** The documents that it is asked about; more may be added. */
    protected List<Document> documents() {
        return Samples.documents();
    }

    @Test
    void answersEveryDocument() {
        for (Document document : documents()) {
            assertThat(analyser().analyse(document))
                    .as("on <%s>", document.text())
                    .isNotNull();
        }
    }

    @Test
    void readsAPlainArticle() {
        assertThat(analyser().analyse(documents().get(0)))
                .isInstanceOfSatisfying(AnnotatedText.class, text -> assertThat(text.sentences())
                        .isNotEmpty());
    }

    @Test
    void annotatesTheDocumentItWasGiven() {
        for (Document document : documents()) {
            if (analyser().analyse(document) instanceof AnnotatedText text) {
                assertThat(text.document()).isEqualTo(document);
            }
        }
    }

    @Test
    void tokensAreTheLettersOfTheirSpans() {
        for (Document document : documents()) {
            if (analyser().analyse(document) instanceof AnnotatedText text) {
                text.sentences().forEach(sentence -> checkTokens(document.text(sentence.field()), sentence));
            }
        }
    }

    @Test
    void sentencesStandInOrderAndTheTitleFirst() {
        for (Document document : documents()) {
            if (analyser().analyse(document) instanceof AnnotatedText text) {
                checkOrder(text.sentences(), Field.TITLE);
                checkOrder(text.sentences(), Field.TEXT);
                List<Field> fields = text.sentences().stream()
                        .map(Sentence::field)
                        .distinct()
                        .toList();
                assertThat(fields).isSubsetOf(Field.TITLE, Field.TEXT);
                if (fields.size() == 2) {
                    assertThat(fields).containsExactly(Field.TITLE, Field.TEXT);
                }
            }
        }
    }

    @Test
    void isDeterministic() throws Exception {
        Repeated.givesTheSame(this::all);
    }

    @Test
    void servesManyThreads() throws Exception {
        Repeated.givesTheSameToMany(this::all);
    }

    private List<TextAnalysis> all() {
        return documents().stream().map(analyser()::analyse).toList();
    }

    private static void checkTokens(String text, Sentence sentence) {
        int end = sentence.span().start();
        for (Token token : sentence.tokens()) {
            assertThat(token.form()).isEqualTo(token.span().of(text)).isNotEmpty();
            assertThat(token.span().start())
                    .as("tokens in order, none over another")
                    .isGreaterThanOrEqualTo(end);
            end = token.span().end();
        }
    }

    private static void checkOrder(List<Sentence> sentences, Field field) {
        List<Span> spans = sentences.stream()
                .filter(sentence -> sentence.field() == field)
                .map(Sentence::span)
                .toList();
        assertThat(spans).as("sentences of the " + field).isSorted().doesNotHaveDuplicates();
    }
}
