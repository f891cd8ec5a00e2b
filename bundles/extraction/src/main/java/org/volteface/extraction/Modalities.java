package org.volteface.extraction;

import java.util.Optional;
import org.volteface.api.model.Modality;
import org.volteface.api.text.PartOfSpeech;

/** Reads how firmly a clause is said. */
final class Modalities {
    private Modalities() {}

    static Modality of(Clause clause, Optional<String> condition) {
        if (condition.isPresent()) {
            return Modality.CONDITIONAL;
        }
        String words = clause.words();
        boolean may = clause.tree().find(clause.range().first(), clause.range().last(), i -> isMay(clause.tree(), i))
                != Tree.NONE;
        if (may || (Phrase.POSSIBLE.in(words) && !words.contains(" could not "))) {
            return Modality.POSSIBLE;
        }
        return Phrase.PROBABLE.in(words) && !words.contains(" ready to ") ? Modality.PROBABLE : Modality.CERTAIN;
    }

    /** The verb, not the month. */
    private static boolean isMay(Tree tree, int token) {
        return tree.form(token).equals("may") && tree.is(token, PartOfSpeech.AUX);
    }
}
