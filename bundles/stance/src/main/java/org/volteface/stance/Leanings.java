package org.volteface.stance;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The sides of verbs that carry none themselves, by what they lean on. */
final class Leanings {
    private static final Map<String, Boolean> SIDES =
            Map.of("favour", true, "favor", true, "support", true, "opposition", false);

    private final Clause clause;

    Leanings(Clause clause) {
        this.clause = clause;
    }

    /** "came out against the levy", "spoke in favour of it": the verb carries nothing, what it leans on says the side. */
    Optional<Side> of(int predicate) {
        if (!clause.children(predicate, "obj", "nsubj:pass", "ccomp", "xcomp").isEmpty()) {
            return Optional.empty();
        }
        for (int child : clause.children(predicate, "obl")) {
            boolean against = clause.children(child, "case").stream()
                    .anyMatch(marker -> clause.lemma(marker).equals("against"));
            if (against) {
                return Optional.of(Side.toward(clause, OptionalInt.of(child), false));
            }
            Boolean favours = SIDES.get(clause.lemma(child));
            boolean in = clause.children(child, "case").stream()
                    .anyMatch(marker -> clause.lemma(marker).equals("in"));
            if (favours != null && in) {
                // the parse may hang the thing on the verb: "spoke in support of the strike"
                Optional<Integer> thing = clause.child(child, "nmod").or(() -> after(predicate, child));
                return Optional.of(
                        Side.toward(clause, thing.map(OptionalInt::of).orElse(OptionalInt.empty()), favours));
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> after(int predicate, int token) {
        return clause.children(predicate, "obl").stream()
                .filter(child -> child > token)
                .findFirst();
    }
}
