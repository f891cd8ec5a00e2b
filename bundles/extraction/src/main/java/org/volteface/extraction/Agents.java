package org.volteface.extraction;

import java.util.Optional;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** Finds who does what a passive tells: the phrase behind "by", off the surface, for trees often hang it elsewhere. */
final class Agents {
    private static final Set<String> NONE_OTHER = Set.of("none", "nobody", "no");
    private static final Set<String> OF_OTHERS = Set.of(
            "deny",
            "reject",
            "dismiss",
            "refute",
            "rebut",
            "counter",
            "face",
            "hear",
            "answer",
            "ignore",
            "doubt",
            "question");
    private static final int FAR = 25;

    private Agents() {}

    /** The agent of the passive verb at {@code verb}, where one is named before the next verb. */
    static Optional<Range> of(Tree tree, int verb) {
        if (!Sources.isPassive(tree, verb)) {
            return Optional.empty();
        }
        int by = tree.find(verb + 1, verb + FAR, i -> isBy(tree, i) || ends(tree, i));
        if (by == Tree.NONE || ends(tree, by)) {
            return Optional.empty();
        }
        return Optional.of(Surface.phraseAfter(tree, emphasised(tree, by + 1))).filter(range -> !range.isEmpty());
    }

    /** By somebody: no date by which and no number by which it is done. */
    private static boolean isBy(Tree tree, int token) {
        return tree.form(token).equals("by")
                && !ActorNouns.isDate(tree.form(token + 1))
                && !tree.is(token + 1, PartOfSpeech.NUM);
    }

    private static boolean ends(Tree tree, int token) {
        return tree.is(token, PartOfSpeech.VERB, PartOfSpeech.AUX) || tree.reads(token, ";", ":");
    }

    /** By none other than the mayor, by no less than three ministers: the phrase that the stress is on. */
    private static int emphasised(Tree tree, int from) {
        boolean none = NONE_OTHER.contains(tree.form(from));
        int than = none ? tree.find(from, from + 3, i -> tree.form(i).equals("than")) : Tree.NONE;
        return than == Tree.NONE ? from : than + 1;
    }

    /** Whether the noun names what others have said of the subject: rejected claims that he had known. */
    static boolean isOfOthers(Tree tree, int token) {
        int verb = tree.is(token, PartOfSpeech.NOUN) ? tree.head(token) : Tree.NONE;
        return verb >= 0 && !tree.hangsBy(token, "nsubj") && OF_OTHERS.contains(tree.lemma(verb));
    }
}
