package org.volteface.contradiction;

import java.util.List;
import java.util.Set;

/** The clash of one predicate affirmed and denied. */
final class Denial implements Clash {
    private static final double SAME_MATTER = 0.75;
    private static final Set<String> OBJECT = Set.of("obj", "xcomp", "obl", "nsubj:pass");

    @Override
    public boolean between(Lemmas asked, Lemmas known) {
        if (Stems.containment(asked.stems(), known.stems()) < SAME_MATTER) {
            return false;
        }
        return asked.root()
                .filter(Lemmas.Word::predicates)
                .filter(root -> turned(root, known))
                .isPresent();
    }

    private static boolean turned(Lemmas.Word root, Lemmas known) {
        List<Lemmas.Word> same = known.all().stream()
                .filter(word -> word.stem().equals(root.stem()) || Derivation.deed(root, word))
                .filter(word -> !root.light() || sameObject(root, word))
                .toList();
        return !same.isEmpty()
                && same.stream()
                        .allMatch(word -> Polarity.denied(word) != Polarity.denied(root) && !Polarity.open(word));
    }

    /** A light verb says nothing by itself: to have votes and to have doubts are two things. */
    private static boolean sameObject(Lemmas.Word one, Lemmas.Word other) {
        List<Lemmas.Word> objects = other.children(OBJECT);
        return one.children(OBJECT).stream()
                .anyMatch(object -> objects.stream().anyMatch(it -> it.stem().equals(object.stem())));
    }
}
