package org.volteface.extraction;

import java.util.Optional;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** Finds the condition that a clause hangs on. */
final class Conditions {
    private static final Set<String> MARKS = Set.of("if", "unless", "provided", "providing", "once", "lest");
    private static final Set<String> PHRASES =
            Set.of("in the event", "on condition", "as long as", "so long as", "in case", "on the condition");

    private Conditions() {}

    /** The words of the condition within {@code range}. */
    static Optional<String> in(Tree tree, Range range, String text) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (isMark(tree, i) || isInversion(tree, i, range) || isPhrase(tree, i)) {
                Range clause = clause(tree, i, range);
                return Optional.of(tree.span(clause).of(text));
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(Tree tree, int token) {
        boolean mark = MARKS.contains(tree.form(token)) && tree.hangsBy(token, "mark", "advmod", "advcl", "cc");
        boolean asked = tree.form(token - 1)
                .matches("asked|ask|asks|see|know|knows|wonder|wonders|wondered|decide|asking|unclear|say");
        boolean conceded =
                tree.form(token - 1).equals("even") || tree.form(token - 1).equals("as");
        return mark && !asked && !conceded && !(tree.form(token).equals("once") && !tree.hangsBy(token, "mark"));
    }

    /** Should two harvests fail: the auxiliary stands before its subject, and no question is asked. */
    private static boolean isInversion(Tree tree, int token, Range range) {
        boolean subject = tree.is(
                token + 1,
                PartOfSpeech.DET,
                PartOfSpeech.NUM,
                PartOfSpeech.PROPN,
                PartOfSpeech.PRON,
                PartOfSpeech.NOUN);
        boolean asked =
                tree.form(tree.size() - 1).equals("?") || tree.is(token - 1, PartOfSpeech.ADV, PartOfSpeech.PRON);
        return tree.form(token).equals("should") && subject && !asked && range.contains(token + 1);
    }

    private static boolean isPhrase(Tree tree, int token) {
        String three = tree.form(token) + " " + tree.form(token + 1) + " " + tree.form(token + 2);
        return PHRASES.stream().anyMatch(phrase -> (three + " ").startsWith(phrase + " "));
    }

    private static Range clause(Tree tree, int token, Range range) {
        int head = tree.hangsBy(token, "mark", "aux", "cop", "advmod", "case", "cc") ? tree.head(token) : token;
        int last = Math.min(
                range.last(), Math.max(token, tree.reach(Math.max(head, token)).last()));
        return Contents.trimmed(tree, new Range(token, last));
    }
}
