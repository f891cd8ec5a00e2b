package org.volteface.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.Token;

/** The reader for sentences without a tree: the nouns of the passage are the topic, and no side is taken. */
final class LinearReader {
    private static final int LONGEST_TOPIC = 8;
    private static final Set<PartOfSpeech> CARRYING =
            Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.VERB);

    private final Synonyms synonyms;

    LinearReader(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    Proposition read(Optional<Sentence> sentence, Span span) {
        List<String> words = new ArrayList<>();
        Set<String> terms = new LinkedHashSet<>();
        for (Token token : sentence.map(Sentence::tokens).orElse(List.of())) {
            if (span.contains(token.span()) && CARRYING.contains(token.tag())) {
                words.add(token.form());
                terms.add(synonyms.form(token.lemma().toLowerCase(Locale.ROOT)));
            }
        }
        String topic = String.join(" ", words.subList(0, Math.min(LONGEST_TOPIC, words.size())));
        return new Proposition(topic, List.copyOf(terms), Direction.MORE, Scope.OPEN, Optional.empty());
    }
}
