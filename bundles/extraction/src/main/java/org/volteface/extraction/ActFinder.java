package org.volteface.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.SentenceRole;

/** Finds the clauses in which the narrator tells what somebody did or where somebody stands. */
final class ActFinder {
    private static final Set<String> CLAUSES = Set.of("root", "conj", "parataxis", "advcl", "acl");

    private final ActorNouns actors;

    private final SpanIndex<Utterance> attributed = new SpanIndex<>();

    /** A finder of clauses outside of what is {@code attributed} in a document. */
    ActFinder(ActorNouns actors, List<Utterance> attributed) {
        this.actors = actors;
        attributed.forEach(utterance -> this.attributed.add(utterance.tree().field(), utterance.spans(), utterance));
    }

    /** The clauses of the sentence with somebody for a subject, outside what is attributed. */
    List<Clause> in(Tree tree) {
        List<Clause> clauses = new ArrayList<>();
        if (tree.sentence().role() != SentenceRole.BODY || isQuestion(tree)) {
            return clauses;
        }
        List<Utterance> near = attributed.near(tree.field(), tree.sentence().span()).stream()
                .filter(utterance -> touches(utterance, tree.sentence().span()))
                .toList();
        for (int token = 0; token < tree.size(); token++) {
            if (isCandidate(tree, token) && isFree(tree, token, near)) {
                Clause clause = new Clause(tree, range(tree, token, near), token);
                if (!clause.range().isEmpty() && clause.range().contains(token) && isWhole(clause)) {
                    clauses.add(clause);
                }
            }
        }
        return clauses;
    }

    /** Whether the clause has its whole object: "gave his" is what the word that he gave was cut off from. */
    private static boolean isWhole(Clause clause) {
        int object = clause.tree().child(clause.head(), "obj");
        int last = clause.range().last();
        return object <= last || clause.tree().head(last) != object;
    }

    /** Verbs that tell no deed where what was said was not found. */
    private static final Set<String> SAYING = Set.of("say", "tell", "add");

    private static final Set<String> ANSWERS = Set.of("yes", "no");

    static boolean isSaying(Tree tree, int token) {
        return SAYING.contains(tree.lemma(token));
    }

    private static boolean isQuestion(Tree tree) {
        return tree.find(0, tree.size() - 1, i -> tree.form(i).equals("?")) != Tree.NONE;
    }

    private boolean isCandidate(Tree tree, int token) {
        if (!CLAUSES.contains(tree.relation(token)) || !ClauseSplitter.isPredicate(tree, token)) {
            return false;
        }
        if (isSaying(tree, token)
                && !ANSWERS.contains(tree.form(token + 1))
                && tree.children(token, "obj", "ccomp", "xcomp").isEmpty()) {
            return false;
        }
        int subject = tree.child(token, "nsubj");
        if (subject == Tree.NONE) {
            return sharesSubject(tree, token);
        }
        boolean relative = tree.form(subject).equals("who") && tree.hangsBy(token, "acl");
        boolean main = tree.hangsBy(token, "root", "parataxis") && !tree.is(subject, PartOfSpeech.PRON);
        if (lacksObject(tree, token, subject)) {
            return false;
        }
        return main || actors.isActor(tree, subject) && !relative;
    }

    /** The levies they imposed on tea: a clause whose object is the noun before it, so that it tells no whole deed. */
    private static boolean lacksObject(Tree tree, int token, int subject) {
        return tree.hangsBy(token, "acl")
                && tree.head(token) == tree.reach(subject).first() - 1
                && tree.child(token, "obj", "ccomp", "xcomp") == Tree.NONE;
    }

    /** A further verb of somebody: opened the hall and thanked the builders. */
    private boolean sharesSubject(Tree tree, int token) {
        int head = tree.head(token);
        if (!tree.hangsBy(token, "conj")
                || !tree.is(token, PartOfSpeech.VERB)
                || tree.child(token, "mark") != Tree.NONE) {
            return false;
        }
        int subject = tree.child(head, "nsubj");
        return subject != Tree.NONE && CLAUSES.contains(tree.relation(head)) && actors.isActor(tree, subject);
    }

    private static boolean isFree(Tree tree, int token, List<Utterance> attributed) {
        Span span = tree.token(token).span();
        return attributed.stream().noneMatch(utterance -> touches(utterance, span));
    }

    private static boolean touches(Utterance utterance, Span span) {
        return utterance.spans().stream().anyMatch(part -> part.overlaps(span));
    }

    /** From the subject to the end of the clause, without what is attributed or told in a clause of its own there. */
    private Range range(Tree tree, int token, List<Utterance> attributed) {
        int subject = tree.child(token, "nsubj");
        int first = subject == Tree.NONE
                ? firstOfVerb(tree, token)
                : Math.min(tree.reach(subject).first(), token);
        TreeSet<Integer> cuts = new TreeSet<>();
        for (int i = token + 1; i <= tree.reach(token).last(); i++) {
            boolean apart = isCandidate(tree, i)
                    && !tree.hangsBy(i, "acl")
                    && tree.reach(i).first() > token;
            if (apart) {
                cuts.add(tree.reach(i).first());
            } else if (!isFree(tree, i, attributed)) {
                cuts.add(i);
            }
        }
        int last = cuts.isEmpty() ? tree.reach(token).last() : cuts.first() - 1;
        return ClauseSplitter.trimmed(tree, new Range(first, last));
    }

    private static int firstOfVerb(Tree tree, int token) {
        return tree.children(token, "aux", "advmod", "cop").stream()
                .filter(child -> child < token)
                .reduce(token, Math::min);
    }
}
