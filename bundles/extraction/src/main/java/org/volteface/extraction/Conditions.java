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
        boolean asked = tree.head(token) >= 0 && tree.hangsBy(tree.head(token), "ccomp", "xcomp");
        boolean conceded =
                tree.form(token - 1).equals("even") || tree.form(token - 1).equals("as");
        return mark && !asked && !conceded && !(tree.form(token).equals("once") && !tree.hangsBy(token, "mark"));
    }

    /** Should two harvests fail, had it known: the verb stands first in its clause. */
    private static boolean isInversion(Tree tree, int token, Range range) {
        boolean first =
                token == range.first() || tree.is(token - 1, PartOfSpeech.PUNCT, PartOfSpeech.NOUN, PartOfSpeech.ADV);
        int clause = tree.head(token);
        int subject = clause < 0 ? Tree.NONE : tree.child(clause, "nsubj");
        return tree.form(token).matches("should|were")
                && tree.hangsBy(token, "aux", "cop")
                && first
                && subject > token
                && tree.hangsBy(clause, "advcl");
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
