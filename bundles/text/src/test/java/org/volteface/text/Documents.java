package org.volteface.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.Token;
import org.volteface.contracts.Configurations;

/** What the tests of this bundle share: documents, and one analyser, because reading the models takes a moment. */
final class Documents {
    static final EnglishTextAnalyser ANALYSER = analyser(Map.of());

    private Documents() {}

    static EnglishTextAnalyser analyser(Map<String, Object> configuration) {
        return new EnglishTextAnalyser(Configurations.of(EnglishTextAnalyser.Config.class, configuration));
    }

    static Document document(String title, String text) {
        return Document.of(new Headline(Origin.UNKNOWN, LocalDate.of(2025, 3, 30), title), text);
    }

    static AnnotatedText annotate(String title, String text) {
        return (AnnotatedText) ANALYSER.analyse(document(title, text));
    }

    static AnnotatedText annotate(String text) {
        return annotate("", text);
    }

    static List<String> texts(AnnotatedText text) {
        return text.sentences().stream()
                .map(s -> text.text(s.field(), s.span()))
                .toList();
    }

    static Token token(AnnotatedText text, String form) {
        return text.sentences().stream()
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
