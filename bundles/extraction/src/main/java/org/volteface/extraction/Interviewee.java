package org.volteface.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Quotation;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.SentenceRole;

/** The one whom an interview is with: the only full name outside of its questions and answers. */
final class Interviewee {
    private static final int FULL = 2;

    private final AnnotatedText text;
    private final List<Quotation> spoken;

    Interviewee(AnnotatedText text, List<Quotation> spoken) {
        this.text = text;
        this.spoken = spoken;
    }

    /** Where the name stands first; empty where there is no such name, or more than one. */
    Optional<Span> name() {
        Map<String, Span> names = new LinkedHashMap<>();
        text.sentences().stream()
                .filter(sentence -> sentence.field() == Field.TEXT && sentence.role() == SentenceRole.BODY)
                .filter(sentence ->
                        spoken.stream().noneMatch(turn -> turn.span().overlaps(sentence.span())))
                .forEach(sentence -> collect(sentence, names));
        return names.size() == 1 ? Optional.of(names.values().iterator().next()) : Optional.empty();
    }

    private void collect(Sentence sentence, Map<String, Span> names) {
        int size = sentence.tokens().size();
        for (int from = 0; from < size; from++) {
            int to = from;
            while (to < size && isName(sentence, to)) {
                to++;
            }
            if (to - from >= FULL && !isPlace(sentence, from)) {
                Span span = sentence.tokens()
                        .get(to - 2)
                        .span()
                        .cover(sentence.tokens().get(to - 1).span());
                names.putIfAbsent(text.text(sentence.field(), span).toLowerCase(Locale.ROOT), span);
            }
            from = Math.max(from, to);
        }
    }

    private boolean isName(Sentence sentence, int token) {
        String form = text.text(sentence.field(), sentence.tokens().get(token).span());
        return sentence.tokens().get(token).tag() == PartOfSpeech.PROPN && !form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** Whether what stands before makes it a place or a body: of New Harrow, the Reserve Bank. */
    private static boolean isPlace(Sentence sentence, int from) {
        return from > 0
                && (sentence.tokens().get(from - 1).tag() == PartOfSpeech.ADP
                        || sentence.tokens().get(from - 1).tag() == PartOfSpeech.DET);
    }
}
