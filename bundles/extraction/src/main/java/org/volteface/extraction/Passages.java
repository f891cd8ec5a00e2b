package org.volteface.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;

/** Cuts the content of an attribution into the passages that hold one statement each. */
final class Passages {
    private Passages() {}

    static List<Clause> of(Trees trees, Utterance utterance) {
        if (takesPredicate(utterance)) {
            return List.of(withPredicate(utterance));
        }
        List<Clause> clauses = new ArrayList<>();
        for (Span part : utterance.content()) {
            for (Tree tree : trees.overlapping(utterance.tree().field(), part)) {
                Range range = ClauseSplitter.trimmed(tree, tree.within(part));
                if (!range.isEmpty()) {
                    clauses.addAll(ClauseSplitter.split(tree, range));
                }
            }
        }
        return clauses;
    }

    /** Whether the cue's own predicate belongs to the statement: rejects any toll, denied that he wants it. */
    private static boolean takesPredicate(Utterance utterance) {
        int token = utterance.anchor().token();
        if (token == Tree.NONE || utterance.content().size() != 1) {
            return false;
        }
        Tree tree = utterance.tree();
        Range range = tree.within(utterance.content().get(0));
        if (range.isEmpty()
                || range.first() < token
                || !tree.sentence().span().contains(utterance.content().get(0))) {
            return false;
        }
        if (utterance.cue().type() == CueType.DENY) {
            return true;
        }
        int head = ClauseSplitter.head(tree, range);
        boolean clause = tree.reads(range.first(), "that", "whether", "there", "he", "she", "they", "we", "i")
                || tree.child(head, "nsubj") != Tree.NONE && tree.hangsBy(head, "advcl", "acl", "xcomp");
        boolean infinitive = tree.children(head, "mark").stream()
                .anyMatch(mark -> tree.form(mark).equals("to"));
        boolean bound = utterance.cue().type() == CueType.COMMIT && (infinitive || tree.hangsBy(head, "xcomp"));
        boolean predication = tree.hangsBy(head, "obj", "xcomp", "obl", "advcl", "nmod", "acl");
        return predication
                && !isClause(utterance.cue(), tree, range)
                && !clause
                && !bound
                && !utterance.cue().equals(Cue.UNLISTED)
                && !utterance.cue().word().equals("according to");
    }

    /** Whether a cue of saying is followed by a clause that the parser took for a phrase: said the offer stood. */
    private static boolean isClause(Cue cue, Tree tree, Range range) {
        boolean says = cue.takes("that") && !cue.type().isPerformative();
        int verb = tree.find(
                range.first() + 1,
                range.last(),
                i -> tree.is(i, PartOfSpeech.AUX) || tree.is(i, PartOfSpeech.VERB) && Deeds.isPastForm(tree, i));
        return says
                && verb != Tree.NONE
                && tree.find(range.first(), verb, i -> tree.reads(i, "who", "which", "that", "to", "of", "for"))
                        == Tree.NONE;
    }

    /** Where the statement begins: at the cue, or for terms of an accord with the whole clause: under the pact they accepted. */
    private static int first(Utterance utterance) {
        Tree tree = utterance.tree();
        int cue = tree.within(utterance.words().get(0)).first();
        String sentence = " " + tree.words(tree.all()) + " ";
        if (utterance.cue().type() != CueType.AGREE
                || !Narration.isUnderAccord(sentence)
                || utterance.source().isEmpty()) {
            return cue;
        }
        Range source = tree.within(utterance.source().get(0));
        int under = tree.find(0, cue, i -> tree.form(i).equals("under"));
        int first = source.isEmpty() ? cue : source.first();
        return under == Tree.NONE ? Math.min(cue, first) : Math.min(under, Math.min(cue, first));
    }

    private static Clause withPredicate(Utterance utterance) {
        Tree tree = utterance.tree();
        Range content = tree.within(utterance.content().get(0));
        int first = first(utterance);
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Clause clause : ClauseSplitter.split(tree, content)) {
            cuts.add(clause.range().last());
        }
        int last = cuts.isEmpty() ? content.last() : Math.max(cuts.last(), content.first());
        return new Clause(
                tree,
                ClauseSplitter.trimmed(tree, new Range(first, last)),
                utterance.anchor().token());
    }
}
