package org.volteface.extraction;

import java.util.Optional;
import org.volteface.api.text.PartOfSpeech;

/** Finds what a cue attributes where it comes last: the fleet will stay, the minister said. */
final class TrailingCue {
    private TrailingCue() {}

    /** The tokens before the cue's own clause, where they are a clause of their own. */
    static Optional<Range> content(Tree tree, int token, Cue cue, Optional<Range> source) {
        if (!cue.introduces() || source.isEmpty()) {
            return Optional.empty();
        }
        int start = source.get().first() < token ? source.get().first() : verbStart(tree, token);
        if (start == 0 || !tree.is(start - 1, PartOfSpeech.PUNCT)) {
            return Optional.empty();
        }
        Range before = Contents.trimmed(tree, new Range(leftLimit(tree, token, start), start - 1));
        boolean clause = tree.find(before.first(), before.last(), i -> tree.is(i, PartOfSpeech.VERB, PartOfSpeech.AUX))
                != Tree.NONE;
        boolean quoted = start >= 2 && tree.token(start - 1).form().matches("[\"”'’]|''")
                || start >= 2 && tree.token(start - 2).form().matches("[\"”'’]|''");
        return clause || quoted ? Optional.of(before).filter(range -> !range.isEmpty()) : Optional.empty();
    }

    private static int verbStart(Tree tree, int token) {
        int first = token;
        while (first > 0 && tree.head(first - 1) == token && tree.hangsBy(first - 1, "aux", "advmod")) {
            first--;
        }
        return first;
    }

    /** Where the content can begin: at the start of the sentence, or after a semicolon or colon before it. */
    private static int leftLimit(Tree tree, int token, int start) {
        int limit = 0;
        for (int i = 0; i < start - 1; i++) {
            if (tree.form(i).equals(";") && i < token) {
                limit = i + 1;
            }
        }
        return limit;
    }
}
