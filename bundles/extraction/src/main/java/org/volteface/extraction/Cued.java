package org.volteface.extraction;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;

/**
 * The words beside what somebody said, with the tree that they stand in.
 *
 * @param words the words of the cue's own clause, without the content
 * @param tree their sentence; null where there is none
 * @param cue the token of the cue; {@link Tree#NONE} where no word attributes the content
 */
record Cued(PlacedWords words, @Nullable Tree tree, int cue) {
    /** No words at all. */
    static final Cued NONE = of(PlacedWords.NONE);

    /** Words without a tree. */
    static Cued of(PlacedWords words) {
        return new Cued(words, null, Tree.NONE);
    }

    /** How a date belongs to the cue, the nearest first. */
    enum Tie {
        /** It tells when the cue's own deed was done. */
        OWN,
        /** The tree does not tell. */
        OPEN,
        /** It tells when something else was done: who had met the council on Friday. */
        ELSEWHERE
    }

    /** How {@code date}, one of the words' own, belongs to the cue. */
    Tie tie(Dated<?> date) {
        Optional<Span> place = date.dating().span();
        if (tree == null || cue == Tree.NONE || place.isEmpty()) {
            return Tie.OPEN;
        }
        int last = tree.within(place.get()).last();
        if (isAside(tree, last, false)) {
            return Tie.ELSEWHERE;
        }
        for (int token = last, steps = 0; token >= 0 && steps <= tree.size(); token = tree.head(token), steps++) {
            if (token == cue) {
                return Tie.OWN;
            }
            if (tree.hangsBy(token, "acl", "advcl") && tree.is(token, PartOfSpeech.VERB) && !tree.isBelow(cue, token)) {
                return Tie.ELSEWHERE;
            }
        }
        return isAside(tree, last, true) ? Tie.ELSEWHERE : Tie.OPEN;
    }

    /** Whether the token stands between commas in a clause that only tells more of somebody, whatever the parser hung it on. */
    private boolean isAside(Tree all, int token, boolean participle) {
        int first = token;
        while (first > 0 && !all.form(first - 1).equals(",")) {
            first--;
        }
        int comma = all.find(token, all.size() - 1, i -> all.form(i).equals(","));
        int last = comma == Tree.NONE ? all.size() : comma;
        return first > 0
                && (cue < first || cue > last)
                && (all.reads(first, "who", "whose", "whom", "which", "where", "when")
                        || participle && all.is(first, PartOfSpeech.VERB));
    }

    /** Whether the narrator tells it as the background of something else: had promised. */
    boolean isPluperfect() {
        if (tree == null) {
            return false;
        }
        Tree all = tree;
        return all.find(
                        0,
                        all.size() - 1,
                        i -> all.reads(i, "had")
                                && all.hangsBy(i, "aux")
                                && all.is(all.head(i), PartOfSpeech.VERB)
                                && words.holds(all.token(i).span()))
                != Tree.NONE;
    }
}
