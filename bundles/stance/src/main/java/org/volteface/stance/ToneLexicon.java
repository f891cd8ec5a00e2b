package org.volteface.stance;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.volteface.api.text.PartOfSpeech;

/** The tones of words, by class and lemma. */
final class ToneLexicon {
    private final Map<String, Tone> verbs = new HashMap<>();
    private final Map<String, Tone> nouns = new HashMap<>();
    private final Map<String, Tone> qualities = new HashMap<>();

    ToneLexicon() {
        for (String[] row : DataFile.rows("tones.tsv")) {
            Map<String, Tone> words =
                    switch (row[0]) {
                        case "verb" -> verbs;
                        case "noun" -> nouns;
                        default -> qualities;
                    };
            Tone tone = Tone.of(row[1], row[2]);
            for (String lemma : row[3].split(" ")) {
                words.put(lemma, tone);
            }
        }
    }

    /** The tone of the token in its sentence, as it stands: not turned by what denies it. */
    Tone of(Clause clause, int token) {
        if (clause.is(token, PartOfSpeech.VERB)) {
            return verb(clause, token);
        }
        if (clause.is(token, PartOfSpeech.NOUN)) {
            return listed(nouns, clause, token);
        }
        // "right now", "just": an adverb judges only where it is made from an adjective that does
        boolean judges = clause.is(token, PartOfSpeech.ADJ)
                || (clause.is(token, PartOfSpeech.ADV) && form(clause, token).endsWith("ly"));
        return judges ? listed(qualities, clause, token) : Tone.NEUTRAL;
    }

    private Tone verb(Clause clause, int token) {
        boolean quality = clause.plainRelation(token).equals("amod")
                || !clause.children(token, "cop").isEmpty();
        Tone called = quality ? qualities.get(form(clause, token)) : null;
        if (called != null) {
            return called;
        }
        String lemma = clause.lemma(token);
        Stream<String> phrases = Companions.of(clause, token).stream().map(with -> lemma + "_" + with);
        return first(verbs, Stream.concat(phrases, Stream.of(lemma)));
    }

    private static Tone listed(Map<String, Tone> words, Clause clause, int token) {
        return first(words, Stream.of(clause.lemma(token), form(clause, token)));
    }

    private static Tone first(Map<String, Tone> words, Stream<String> keys) {
        return keys.map(words::get).filter(Objects::nonNull).findFirst().orElse(Tone.NEUTRAL);
    }

    private static String form(Clause clause, int token) {
        return clause.token(token).form().toLowerCase(Locale.ROOT);
    }
}
