package org.volteface.extraction;

import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;

/**
 * A clause that makes one statement.
 *
 * @param tree its sentence
 * @param range its tokens
 * @param head the token of its predicate
 */
record Clause(Tree tree, Range range, int head) {
    /** Verbs in whose passive somebody enters an office himself. */
    private static final Set<String> ENTERING = Set.of("swear", "elect", "re-elect", "appoint", "inaugurate");

    Span span() {
        return tree.span(range);
    }

    /** The span of the subject of the clause's own predicate, pronouns included. */
    Optional<Range> subject() {
        if (tree.child(head, "expl") != Tree.NONE || tree.form(range.first()).equals("there")) {
            return Optional.empty();
        }
        int subject = tree.child(head, "nsubj", "csubj");
        if (subject == Tree.NONE && tree.hangsBy(head, "conj")) {
            subject = tree.child(tree.head(head), "nsubj");
        }
        if (subject == Tree.NONE || (!range.contains(subject) && !tree.hangsBy(head, "conj"))) {
            return bySurface().or(this::beforeNoLonger);
        }
        return Optional.of(Sources.phrase(tree, subject, head))
                .filter(found ->
                        !found.isEmpty() && !tree.reads(found.first() - 1, "if", "unless", "once", "provided"));
    }

    /** Whose deed it tells: the agent of a passive, whose subject suffers it, else the subject. */
    Optional<Range> doer() {
        boolean suffers = Sources.isPassive(tree, head) && !ENTERING.contains(tree.lemma(head));
        return suffers ? Agents.of(tree, head) : subject();
    }

    /** The phrase right before a finite verb that the tree gives no subject. */
    private Optional<Range> bySurface() {
        boolean finite = tree.is(head, PartOfSpeech.VERB)
                && (Deeds.isPastForm(tree, head) || tree.form(head).endsWith("s"));
        int start = Surface.groupStart(tree, head);
        if (!finite || start <= range.first()) {
            return Optional.empty();
        }
        return Optional.of(Surface.phraseBefore(tree, start - 1))
                .filter(found -> !found.isEmpty() && found.first() == range.first());
    }

    /** The phrase before "no longer", which stands behind a subject alone and often makes a noun of the verb after it. */
    private Optional<Range> beforeNoLonger() {
        int no = tree.find(
                range.first() + 1,
                range.last(),
                i -> tree.form(i).equals("no") && tree.form(i + 1).equals("longer"));
        return no == Tree.NONE
                ? Optional.empty()
                : Optional.of(Surface.phraseBefore(tree, no - 1))
                        .filter(found -> !found.isEmpty() && found.first() == range.first());
    }

    boolean has(PartOfSpeech tag) {
        return tree.find(range.first(), range.last(), i -> tree.is(i, tag)) != Tree.NONE;
    }

    /** Its words in lower case between blanks, with a blank at either end. */
    String words() {
        return " " + tree.words(range) + " ";
    }
}
