package org.volteface.api.text;

import java.util.List;
import java.util.Objects;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;

/**
 * A document with its sentences and quotations. Made once per document; everything later reads it.
 *
 * @param document the document
 * @param sentences its sentences in the order of the text, those of the title first
 * @param quotations its quotations in the order of their starts; nested ones follow the one that holds them
 */
public record AnnotatedText(Document document, List<Sentence> sentences, List<Quotation> quotations)
        implements TextAnalysis {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a sentence or quotation reaches past its field
     */
    public AnnotatedText {
        Objects.requireNonNull(document, "document");
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        sentences.forEach(sentence -> check(document, sentence.field(), sentence.span()));
        quotations.forEach(quotation -> check(document, quotation.field(), quotation.span()));
    }

    /** The text of {@code span} in {@code field}. */
    public String text(Field field, Span span) {
        return span.of(document.text(field));
    }

    private static void check(Document document, Field field, Span span) {
        if (span.end() > document.text(field).length()) {
            throw new IllegalArgumentException(span + " reaches past the " + field);
        }
    }
}
