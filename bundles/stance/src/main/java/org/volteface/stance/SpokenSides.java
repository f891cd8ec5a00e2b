package org.volteface.stance;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.model.StanceLabel;

/** The sides of what is said. */
final class SpokenSides {
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "whose");

    private final Clause clause;
    private final Complements complements;
    private final SideReader sides;

    SpokenSides(Clause clause, Complements complements, SideReader sides) {
        this.clause = clause;
        this.complements = complements;
        this.sides = sides;
    }

    /** What is said, without a side of the saying itself; a thing announced or promised is favoured, one spoken about is not. */
    Optional<Side> read(int predicate, int depth) {
        for (int child : clause.children(predicate, "ccomp", "xcomp", "parataxis", "advcl")) {
            if (complements.isCircumstantial(child)) {
                continue;
            }
            Optional<Side> below = sides.read(child, depth + 1);
            if (below.isPresent()) {
                return below;
            }
        }
        OptionalInt object = complements.of(predicate);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> told = clause.children(object.getAsInt(), "acl:relcl").stream()
                .filter(this::hasOwnSubject)
                .findFirst();
        if (told.isPresent()) {
            return sides.read(told.get(), depth + 1);
        }
        Side side = Side.toward(clause, object, true);
        boolean about = clause.children(object.getAsInt(), "case").stream()
                .anyMatch(marker -> clause.lemma(marker).equals("about"));
        return Optional.of(about ? side.withLabel(StanceLabel.NONE) : side);
    }

    /** "told farmers there would be no tax": the parse takes for a relative clause what is no such thing. */
    private boolean hasOwnSubject(int predicate) {
        return clause.children(predicate, "nsubj", "expl").stream()
                .anyMatch(subject -> !RELATIVE.contains(clause.lemma(subject)));
    }
}
