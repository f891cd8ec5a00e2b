package org.volteface.core;

import java.util.List;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;

/** The check that what an analyser points at is there. */
final class SpanCheck {
    private final String analyser;
    private final Document document;

    SpanCheck(String analyser, Document document) {
        this.analyser = analyser;
        this.document = document;
    }

    /**
     * Checks that the text is that of the document.
     *
     * @throws AnalyserFailure if it is another's
     */
    void check(AnnotatedText text) throws AnalyserFailure {
        if (!text.document().equals(document)) {
            throw AnalyserFailure.nonsense(analyser, "annotated another document than it was given");
        }
    }

    /**
     * Checks every span of the draft.
     *
     * @throws AnalyserFailure if one lies outside its field, or the passage is empty or another document's
     */
    void check(Draft draft) throws AnalyserFailure {
        if (!draft.passage().documentId().equals(document.id())) {
            throw AnalyserFailure.nonsense(analyser, "points into another document: " + draft.passage());
        }
        if (draft.passage().span().isEmpty()) {
            throw AnalyserFailure.nonsense(
                    analyser, "found an empty statement at " + draft.passage().span());
        }
        Field field = draft.passage().field();
        check(field, List.of(draft.passage().span()));
        check(field, draft.attribution().source());
        check(field, draft.attribution().cue());
        check(field, draft.attribution().content());
        check(field, draft.reading().subject().stream().toList());
    }

    private void check(Field field, List<Span> spans) throws AnalyserFailure {
        int length = document.text(field).length();
        for (Span span : spans) {
            if (span.end() > length) {
                throw AnalyserFailure.nonsense(
                        analyser,
                        "points at [" + span.start() + ", " + span.end() + "), but the " + field + " has " + length
                                + " units: spans count in UTF-16 units from the beginning of the field; make them of the"
                                + " spans of tokens or sentences");
            }
        }
    }
}
