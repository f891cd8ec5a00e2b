package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.model.Dating;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;

/** The contract of {@link StatementExtractor}. */
@Timeout(value = Repeated.PATIENCE, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class StatementExtractorContract {
    /** For the class that names the provider. */
    protected StatementExtractorContract() {}

    /** The provider under test. */
    protected abstract StatementExtractor extractor();

    /** The texts that it is asked about; give what the text analyser of the installation makes of them where it matters. */
    protected List<AnnotatedText> texts() {
        return Samples.texts();
    }

    @Test
    void answersEveryText() {
        for (AnnotatedText text : texts()) {
            assertThat(extractor().extract(text))
                    .as("on <%s>", text.document().text())
                    .isNotNull()
                    .doesNotContainNull();
            assertThat(extractor().event(text)).isNotNull();
            extractor().pledge(text);
        }
    }

    @Test
    void lettersThatGrowInLowerCaseDoNoHarm() {
        String words =
                "İ".repeat(40) + "stanbul said on Monday that it will close the İskele line in May 2025 by 1 July 2025";
        AnnotatedText text = Samples.annotate(Samples.document("İİİ May", words + ".\nİİİ closed it in May"));
        for (Draft draft : extractor().extract(text)) {
            draft.timing().resolved().forEach(dating -> dating.span()
                    .ifPresent(span ->
                            assertThat(text.text(draft.passage().field(), span)).isEqualTo(dating.words())));
        }
    }

    @Test
    void findsNothingWhereNothingIsWritten() {
        AnnotatedText nothing = Samples.annotate(Samples.document("", ""));
        assertThat(extractor().extract(nothing)).isEmpty();
        assertThat(extractor().event(nothing)).isEmpty();
        assertThat(extractor().pledge(nothing)).isFalse();
    }

    @Test
    void everySpanLiesWithinItsField() {
        for (AnnotatedText text : texts()) {
            for (Draft draft : extractor().extract(text)) {
                Field field = draft.passage().field();
                int length = text.document().text(field).length();
                assertThat(spans(draft))
                        .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(length));
                assertThat(draft.passage().span().isEmpty()).isFalse();
            }
        }
    }

    @Test
    void everyPassageIsOfTheDocumentItself() {
        for (AnnotatedText text : texts()) {
            assertThat(extractor().extract(text))
                    .allSatisfy(draft -> assertThat(draft.passage().documentId())
                            .isEqualTo(text.document().id()));
        }
    }

    @Test
    void draftsStandInTheOrderOfTheText() {
        for (AnnotatedText text : texts()) {
            List<Span> body = extractor().extract(text).stream()
                    .filter(draft -> draft.passage().field() == Field.TEXT)
                    .map(draft -> draft.passage().span())
                    .toList();
            assertThat(body).isSorted();
        }
    }

    @Test
    void theWordsOfADateStandWhereItSays() {
        for (AnnotatedText text : texts()) {
            for (Draft draft : extractor().extract(text)) {
                draft.timing().resolved().forEach(dating -> dating.span()
                        .ifPresent(span -> assertThat(text.text(draft.passage().field(), span))
                                .isEqualTo(dating.words())));
            }
        }
    }

    @Test
    void everyDateIsResolvedAtMostOnce() {
        for (AnnotatedText text : texts()) {
            for (Draft draft : extractor().extract(text)) {
                assertThat(draft.timing().resolved())
                        .extracting(Dating::role)
                        .doesNotHaveDuplicates()
                        .allSatisfy(
                                role -> assertThat(draft.timing().date(role)).isPresent());
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

    private List<List<Draft>> all() {
        return texts().stream().map(extractor()::extract).toList();
    }

    private static List<Span> spans(Draft draft) {
        List<Span> spans = new ArrayList<>();
        spans.add(draft.passage().span());
        spans.addAll(draft.attribution().source());
        spans.addAll(draft.attribution().cue());
        spans.addAll(draft.attribution().content());
        draft.reading().subject().ifPresent(spans::add);
        return spans;
    }
}
