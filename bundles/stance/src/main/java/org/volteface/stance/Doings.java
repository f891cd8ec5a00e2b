package org.volteface.stance;

import java.util.List;
import org.volteface.api.text.PartOfSpeech;

/** What is said of somebody by what he is or does: by the word itself, else by what becomes of the thing it is done to. */
final class Doings {
    private static final double BY_THE_WAY = 0.5;
    private static final int DEEPEST = 4;

    private final Clause clause;
    private final ToneLexicon tones;
    private final PredicateLexicon predicates;

    Doings(Clause clause, ToneLexicon tones, PredicateLexicon predicates) {
        this.clause = clause;
        this.tones = tones;
        this.predicates = predicates;
    }

    /** What {@code predicate} says of its subject. */
    double ofSubject(int predicate) {
        return ofSubject(predicate, 0);
    }

    private double ofSubject(int predicate, int depth) {
        if (depth > DEEPEST) {
            return 0;
        }
        boolean isSomething = !clause.children(predicate, "cop").isEmpty()
                || clause.is(predicate, PartOfSpeech.NOUN, PartOfSpeech.ADJ);
        double said = isSomething ? called(predicate) : ofDoer(predicate);
        List<Integer> meant = isSomething ? List.of() : clause.children(predicate, "xcomp");
        for (int child : meant) {
            said += ofSubject(child, depth + 1);
        }
        said = clause.negated(predicate) ? -said : said;
        for (int child : clause.children(predicate, "conj", "advcl")) {
            if (clause.children(child, "nsubj", "expl").isEmpty()) {
                said += ofSubject(child, depth + 1) * (clause.relation(child).equals("conj") ? 1 : BY_THE_WAY);
            }
        }
        return said;
    }

    /** What the word and its qualities say of who is called by it. */
    double called(int word) {
        return tones.of(clause, word).holder() + qualities(word);
    }

    /** What the adjectives of {@code noun} say of it. */
    double qualities(int noun) {
        return clause.children(noun, "amod").stream()
                .mapToInt(child -> tones.of(clause, child).holder())
                .sum();
    }

    private double ofDoer(int verb) {
        Tone tone = tones.of(clause, verb);
        if (tone.holder() != 0) {
            return tone.holder();
        }
        double said = 0;
        for (int child : clause.children(verb, "advmod")) {
            said += BY_THE_WAY * tones.of(clause, child).holder();
        }
        int effect = effect(verb, tone);
        for (int child : clause.children(verb, "obj", "obl")) {
            double share = clause.relation(child).equals("obj") ? 1 : BY_THE_WAY;
            said += clause.is(child, PartOfSpeech.NOUN) ? share * effect * worth(child) : 0;
        }
        return said;
    }

    /** Whether doing it keeps a thing up, 1, or undoes it, -1. */
    private int effect(int verb, Tone tone) {
        boolean undoes =
                predicates.find(clause, verb).filter(found -> !found.favours()).isPresent();
        return tone.other() != 0 ? tone.other() : undoes ? -1 : 1;
    }

    private double worth(int noun) {
        double worth = tones.of(clause, noun).matter() + qualities(noun);
        for (int child : clause.children(noun, "compound")) {
            worth += tones.of(clause, child).holder();
        }
        double limited = Math.max(-1, Math.min(1, worth));
        return clause.negativeNominal(noun) ? -limited : limited;
    }
}
