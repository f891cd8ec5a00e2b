package org.volteface.contradiction;

import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** Nouns made of verbs: agreement of agree. */
final class Derivation {
    private static final Set<String> ENDINGS =
            Set.of("ment", "al", "ation", "ion", "ition", "ance", "ence", "ure", "ing", "y", "age", "sion", "tion");
    private static final int SHORTEST = 4;

    private Derivation() {}

    /** Whether {@code noun} names the deed that {@code verb} tells. */
    static boolean deed(Lemmas.Word verb, Lemmas.Word noun) {
        if (!verb.token().is(PartOfSpeech.VERB) || !noun.token().is(PartOfSpeech.NOUN)) {
            return false;
        }
        String lemma = verb.lemma();
        String base = lemma.endsWith("e") && !lemma.endsWith("ee") ? lemma.substring(0, lemma.length() - 1) : lemma;
        return base.length() >= SHORTEST
                && noun.lemma().startsWith(base)
                && ENDINGS.contains(noun.lemma().substring(base.length()));
    }
}
