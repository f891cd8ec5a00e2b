package org.volteface.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.contradiction.PairRelation;
import org.volteface.api.text.AnnotatedText;

/**
 * The comparison of two short texts by aligned words. A contradiction needs what both are about to be the same, and one
 * plain clash.
 */
final class PairComparison {
    private static final double SAME_NAMES = 0.75;
    private static final double ENTAILED = 0.75;

    private static final List<Clash> CLASHES =
            List.of(new Denial(), new Opposition(), Roles::swapped, new Exclusion(), new Figures(), new Distribution());

    /** How {@code hypothesis} stands to {@code premise}. */
    PairRelation compare(AnnotatedText premise, AnnotatedText hypothesis) {
        Lemmas known = new Lemmas(premise);
        Lemmas asked = new Lemmas(hypothesis);
        Optional<Lemmas.Word> root = asked.root();
        if (root.isEmpty() || !namesMeet(asked, known)) {
            return PairRelation.NEUTRAL;
        }
        if (CLASHES.stream().anyMatch(clash -> clash.between(asked, known))) {
            return PairRelation.CONTRADICTION;
        }
        double contained = Stems.containment(asked.stems(), known.stems());
        boolean same = known.aligned(root.get())
                .map(word -> Polarity.denied(word) == Polarity.denied(root.get()))
                .orElse(true);
        return contained >= ENTAILED && same ? PairRelation.ENTAILMENT : PairRelation.NEUTRAL;
    }

    /** Whether most names of the hypothesis also stand in the premise. */
    private static boolean namesMeet(Lemmas asked, Lemmas known) {
        Set<String> names = asked.words().stream()
                .filter(Lemmas.Word::isName)
                .map(Lemmas.Word::stem)
                .collect(Collectors.toSet());
        return names.isEmpty() || Stems.containment(names, known.stems()) >= SAME_NAMES;
    }
}
