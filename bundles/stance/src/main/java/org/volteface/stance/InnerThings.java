package org.volteface.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** The thing within a thing: what is counted, what a deed that is named is done to, what a plan is for. */
final class InnerThings {
    private static final Set<String> MEASURES = WordSet.load("measures.tsv");
    private static final Set<String> QUANTIFIERS =
            Set.of("one", "all", "each", "any", "most", "some", "many", "half", "majority", "none");

    /** The prepositions of what a deed is done to, whatever else is told of it. */
    private static final Set<String> GOVERNED = Set.of("of", "on");

    private final PredicateLexicon lexicon;
    private final Clause clause;

    InnerThings(PredicateLexicon lexicon, Clause clause) {
        this.lexicon = lexicon;
        this.clause = clause;
    }

    /** What is counted or measured: the flats in "510 of the 800 flats", the water in "two litres of water". */
    int counted(int thing) {
        boolean counts = thing >= 0
                && (clause.is(thing, PartOfSpeech.NUM)
                        || QUANTIFIERS.contains(clause.lemma(thing))
                        || MEASURES.contains(clause.lemma(thing)));
        if (!counts) {
            return thing;
        }
        Optional<Integer> own = clause.children(thing, "nmod").stream()
                .filter(child -> clause.is(child, PartOfSpeech.NOUN, PartOfSpeech.PROPN))
                .findFirst();
        // "pay half of the bridge": the parse may hang the bridge on the paying
        return own.or(() -> clause.head(thing) < 0
                        ? Optional.empty()
                        : clause.children(clause.head(thing), "obl").stream()
                                .filter(child -> clause.children(child, "case").contains(thing + 1)
                                        && clause.lemma(thing + 1).equals("of"))
                                .findFirst())
                .orElse(thing);
    }

    /** What a deed that is named by a noun is done to: the school in "closure of the school". */
    Optional<Integer> inner(int thing) {
        if (lexicon.deed(clause.lemma(thing)).isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> own = last(thing, "nmod", true)
                .or(() -> last(thing, "compound", false))
                .or(() -> last(thing, "nmod", false));
        // "reduce compliance with the limits": the parse may hang the limits on the reducing
        return own.or(() -> clause.head(thing) < 0
                ? Optional.empty()
                : clause.children(clause.head(thing), "obl").stream()
                        .filter(child -> child > thing && isThing(child))
                        .findFirst());
    }

    /** Whom and where a deed that is named concerns besides {@code inner}: the judges in "the pay rise for judges". */
    List<Integer> concerned(int thing, int inner) {
        return clause.children(thing, "nmod").stream()
                .filter(child ->
                        child != inner && isThing(child) && !hasCase(child, Set.of("by", "of", "after", "before")))
                .toList();
    }

    /** The last thing that hangs on the noun: a pay rise for judges is of pay, the ban on pesticides in parks on pesticides. */
    private Optional<Integer> last(int noun, String relation, boolean governed) {
        return clause.children(noun, relation).stream()
                .filter(child -> isThing(child) && (!governed || hasCase(child, GOVERNED)))
                .reduce((first, second) -> second);
    }

    private boolean hasCase(int token, Set<String> cases) {
        return clause.children(token, "case").stream().anyMatch(marker -> cases.contains(clause.lemma(marker)));
    }

    /** What a plan or permit is for: the stadium in "the plan for a stadium", so that it is compared with what is said of the stadium. */
    Optional<Integer> beside(int thing) {
        if (!Carriers.stands(clause.lemma(thing))) {
            return Optional.empty();
        }
        return clause.children(thing, "nmod").stream()
                .filter(child -> isThing(child)
                        && !Doers.isDoer(clause.lemma(child))
                        && clause.children(child, "case").stream()
                                .anyMatch(marker -> clause.lemma(marker).equals("for")))
                .findFirst();
    }

    private boolean isThing(int token) {
        return clause.is(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN) && !TimeWords.isTime(clause, token);
    }
}
