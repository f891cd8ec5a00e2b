package org.volteface.extraction;

import java.util.Optional;
import java.util.regex.Pattern;
import org.volteface.api.model.Modality;
import org.volteface.api.text.PartOfSpeech;

/** Reads how firmly a clause is said. */
final class Modalities {
    private static final Pattern POSSIBLE = Pattern.compile(
            " (might|could|possible|possibly|perhaps|maybe|considers?(?! (?:it|him|her|them)sel(?:f|ves))|considering|weighs?|weighing|ponders?|pondering|mulls?|mulling|contemplates?|contemplating|exploring|explores?|studying|undecided) ");
    private static final Pattern PROBABLE = Pattern.compile(
            " (likely|probably|expects?|expected to|inclined|tends? to|ready to|presumably|apparently|seems?|appears?|reportedly|said to be|believed to|thought to) ");

    private Modalities() {}

    static Modality of(Clause clause, Optional<String> condition) {
        if (condition.isPresent()) {
            return Modality.CONDITIONAL;
        }
        String words = clause.words();
        boolean may = clause.tree().find(clause.range().first(), clause.range().last(), i -> isMay(clause.tree(), i))
                != Tree.NONE;
        if (may || (POSSIBLE.matcher(words).find() && !words.contains(" could not "))) {
            return Modality.POSSIBLE;
        }
        return PROBABLE.matcher(words).find() && !words.contains(" ready to ") ? Modality.PROBABLE : Modality.CERTAIN;
    }

    /** The verb, not the month. */
    private static boolean isMay(Tree tree, int token) {
        return tree.form(token).equals("may") && tree.is(token, PartOfSpeech.AUX);
    }
}
