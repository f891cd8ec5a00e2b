package org.volteface.extraction;

import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.text.PartOfSpeech;

/** Tells what the narrator does not vouch for: clauses that hang on what somebody claims, and what is only said to be. */
final class Hearsay {
    private static final Set<String> CHAINED = Set.of("ccomp", "acl", "xcomp", "conj", "csubj", "advcl");
    /** Nouns for what goes from mouth to mouth, beside those that the cues know. */
    private static final Set<String> TALES =
            DataFile.rows("tales.tsv").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());

    private final CueLexicon cues;

    Hearsay(CueLexicon cues) {
        this.cues = cues;
    }

    /** Whether what the narrator attributes to somebody is itself what others claim: a leaflet claims that she supports it. */
    boolean is(Utterance utterance, Clause clause) {
        int predicate = utterance.anchor().token();
        if (utterance.tree().equals(clause.tree()) && isDismissed(clause.tree(), clause.head())) {
            return true;
        }
        boolean told = predicate != Tree.NONE
                && utterance.cue().type().isPerformative()
                && utterance.tree().equals(clause.tree());
        return told
                && (isTale(clause.tree(), clause.head()) || is(new Clause(clause.tree(), clause.range(), predicate)));
    }

    /** Whether the clause is what a noun for talk tells, so that even words quoted in it are first of all talk. */
    static boolean isTold(Clause clause) {
        return isTale(clause.tree(), clause.head());
    }

    /** Whether the clause is told as what others claim. */
    boolean is(Clause clause) {
        Tree tree = clause.tree();
        if (Phrase.SAID_TO_BE.in(clause.words())
                || UnnamedSource.vouches(tree)
                || Phrase.ACCORDING.in(" " + tree.words(tree.all()) + " ")) {
            return true;
        }
        int node = clause.head();
        for (int steps = 0; steps < tree.size() && node >= 0 && CHAINED.contains(tree.relation(node)); steps++) {
            int above = tree.head(node);
            if (isClaimed(tree, node, above)) {
                return true;
            }
            node = above;
        }
        return false;
    }

    private boolean isClaimed(Tree tree, int node, int above) {
        if (isTale(tree, node)) {
            return true;
        }
        if (tree.is(above, PartOfSpeech.NOUN)) {
            boolean relative = tree.fullRelation(node).equals("acl:relcl") && !isWhole(tree, node);
            return !relative && isTale(tree.lemma(above));
        }
        boolean content = tree.hangsBy(node, "ccomp") || tree.hangsBy(node, "acl") && isWhole(tree, node);
        return content
                && cues.verb(tree, above)
                        .filter(cue -> cue.introduces() || cue.takes("that"))
                        .isPresent();
    }

    /** Whether the clause has a subject and an object of its own, so that it is relative to nothing. */
    private static boolean isWhole(Tree tree, int node) {
        return tree.child(node, "nsubj") != Tree.NONE && tree.child(node, "obj") != Tree.NONE;
    }

    /** "rejected reports that she supports it": the clause is what the noun before its "that" tells. */
    private static boolean isTale(Tree tree, int node) {
        int that = tree.child(node, "mark");
        return that > 0 && tree.form(that).equals("that") && isTale(tree.lemma(that - 1));
    }

    /** "said rumours that she supports it were false": the noun is what is spoken of, not where it was said, as "in a report that". */
    private static boolean isDismissed(Tree tree, int node) {
        int that = tree.child(node, "mark");
        return isTale(tree, node)
                && tree.child(that - 1, "case") == Tree.NONE
                && tree.form(that - 1).endsWith("s");
    }

    /** The tagger may take the plural for another word, and leave its ending. */
    private static boolean isTale(String noun) {
        return TALES.contains(noun) || noun.endsWith("s") && TALES.contains(noun.substring(0, noun.length() - 1));
    }
}
