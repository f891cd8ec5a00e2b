package org.volteface.stance;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.volteface.api.text.PartOfSpeech;

/** The nouns that stand for what their infinitive says: a bill to allow night trains is about night trains. */
final class Carriers {
    private static final int LONGEST_TIME = 4;
    /** Verbs behind whose object an infinitive may tell what for. */
    private static final Set<String> MAKING =
            Set.of("use", "need", "change", "do", "pass", "write", "invoke", "adopt", "wield", "break");

    private static final Set<String> NOUNS = WordSet.load("carriers.tsv");

    private Carriers() {}

    /** The infinitive that says what {@code thing} is. */
    static Optional<Integer> carried(Clause clause, OptionalInt thing) {
        if (thing.isEmpty() || !NOUNS.contains(clause.lemma(thing.getAsInt()))) {
            return Optional.empty();
        }
        Stream<Integer> own = clause.children(thing.getAsInt(), "acl", "xcomp", "advcl").stream();
        return Stream.concat(own, beside(clause, thing.getAsInt()))
                .filter(child -> clause.is(child, PartOfSpeech.VERB)
                        && clause.children(child, "mark").stream()
                                .anyMatch(mark -> clause.lemma(mark).equals("to")))
                .findFirst();
    }

    /** "opposes the plan to sell it": the parse may hang the selling on the opposing. */
    private static Stream<Integer> beside(Clause clause, int thing) {
        int above = clause.head(thing);
        boolean object = above >= 0 && clause.relation(thing).equals("obj") && !MAKING.contains(clause.lemma(above));
        return object
                ? clause.children(above, "advcl", "xcomp").stream()
                        .filter(child -> clause.children(child, "mark").stream()
                                .anyMatch(mark -> mark == thing + 1 || isTimeBetween(clause, thing, mark)))
                : Stream.empty();
    }

    /** "presented a bill on Friday to tax yachts". */
    private static boolean isTimeBetween(Clause clause, int thing, int mark) {
        return mark > thing + 1 && mark - thing <= LONGEST_TIME && TimeWords.isTime(clause, mark - 1);
    }

    /** Whether {@code noun} stands for a thing that is named beside it: the plan for a stadium. */
    static boolean stands(String noun) {
        return NOUNS.contains(noun);
    }
}
