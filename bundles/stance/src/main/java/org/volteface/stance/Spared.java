package org.volteface.stance;

import java.util.Optional;
import java.util.OptionalInt;

/** The reader of promises to do without something: what they are about is what is to be spared. */
final class Spared {
    private final Clause clause;
    private final SideReader sides;

    Spared(PredicateLexicon lexicon, Clause clause) {
        this.clause = clause;
        this.sides = new SideReader(lexicon, clause);
    }

    /** The side toward what is spared: will be built without public money. */
    Optional<Side> read(int predicate) {
        for (int child : clause.children(predicate, "obl", "nmod", "advcl")) {
            boolean spared = clause.children(child, "case", "mark").stream()
                    .anyMatch(marker -> clause.lemma(marker).equals("without"));
            if (spared && !clause.negated(predicate)) {
                return clause.plainRelation(child).equals("advcl")
                        ? sides.read(child, 1).map(Side::turned)
                        : Optional.of(Side.toward(clause, OptionalInt.of(child), false));
            }
        }
        return Optional.empty();
    }
}
