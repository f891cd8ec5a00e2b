package org.volteface.stance;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** The nouns that stand for what their infinitive says: a bill to allow night trains is about night trains. */
final class Carriers {
    private static final Set<String> NOUNS = WordSet.load("carriers.tsv");

    private Carriers() {}

    /** The infinitive that says what {@code thing} is. */
    static Optional<Integer> carried(Clause clause, OptionalInt thing) {
        if (thing.isEmpty() || !NOUNS.contains(clause.lemma(thing.getAsInt()))) {
            return Optional.empty();
        }
        return clause.children(thing.getAsInt(), "acl", "xcomp", "advcl").stream()
                .filter(child -> clause.is(child, PartOfSpeech.VERB)
                        && clause.children(child, "mark").stream()
                                .anyMatch(mark -> clause.lemma(mark).equals("to")))
                .findFirst();
    }
}
