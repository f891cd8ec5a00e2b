package org.volteface.stance;

import java.util.Optional;
import java.util.OptionalInt;
import org.volteface.api.text.PartOfSpeech;

/** The reader of sides that a phrase takes as a whole, whatever its verb means: idioms, fragments, what stands with "to be". */
final class PhraseSides {
    private final PredicateLexicon lexicon;
    private final Clause clause;
    private final SideReader sides;
    private final IdiomReader idioms;
    private final Fragments fragments;
    private final Backers backers;
    private final Removals removals;

    PhraseSides(PredicateLexicon lexicon, Clause clause, SideReader sides) {
        this.lexicon = lexicon;
        this.clause = clause;
        this.sides = sides;
        this.idioms = new IdiomReader(clause, lexicon.idioms(), sides);
        this.fragments = new Fragments(clause);
        this.backers = new Backers(clause);
        this.removals = new Removals(clause);
    }

    /** The side of an idiom or of a phrase without a verb, with what denies it. */
    Optional<Side> whole(int predicate, int depth) {
        return idioms.read(predicate, depth).or(() -> fragments.read(predicate));
    }

    /** The side of keeping the mill from closing, or of taking the town out of the league: against what somebody is kept from or taken out of. */
    Optional<Side> prevented(int predicate, int depth) {
        Optional<Side> removed = removals.read(predicate);
        if (removed.isPresent()) {
            return removed;
        }
        if (!clause.is(predicate, PartOfSpeech.VERB)
                || clause.children(predicate, "obj", "nsubj:pass").isEmpty()) {
            return Optional.empty();
        }
        return clause.children(predicate, "advcl", "xcomp", "acl", "ccomp").stream()
                .filter(child -> clause.token(child).form().endsWith("ing")
                        && clause.children(child, "mark", "case").stream()
                                .anyMatch(marker -> clause.lemma(marker).equals("from")))
                .findFirst()
                .flatMap(child -> sides.read(child, depth + 1))
                .map(side -> side.turned().firmly());
    }

    /** "We are against the levy": the preposition says the side. */
    Optional<Side> prepositional(int predicate) {
        Optional<Side> backed = backers.read(predicate);
        if (backed.isPresent()) {
            return backed;
        }
        if (clause.children(predicate, "cop").isEmpty()) {
            return Optional.empty();
        }
        if (clause.is(predicate, PartOfSpeech.ADP, PartOfSpeech.ADV, PartOfSpeech.ADJ)) {
            return lexicon.preposition(clause.lemma(predicate))
                    .map(favours -> Side.toward(clause, OptionalInt.empty(), favours));
        }
        return clause.children(predicate, "case").stream()
                .map(token -> lexicon.preposition(clause.lemma(token)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(favours -> Side.toward(clause, OptionalInt.of(predicate), favours));
    }
}
