package org.volteface.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.text.PartOfSpeech;

/**
 * The conditions that the clauses of one utterance hang on, wherever they stand: within a clause, in one of their own before or
 * behind it, or in the sentence outside what is attributed.
 */
final class Provisos {
    private final Trees trees;
    private final List<Clause> clauses;

    Provisos(Trees trees, List<Clause> clauses) {
        this.trees = trees;
        this.clauses = clauses;
    }

    /** The condition within the clause at {@code index} itself. */
    Optional<String> own(int index) {
        Clause clause = clauses.get(index);
        return Conditions.in(clause.tree(), clause.range(), text(clause));
    }

    /** The condition of the clause at {@code index} that stands elsewhere, or that it waits for. */
    Optional<String> other(int index) {
        Clause clause = clauses.get(index);
        return Conditions.awaited(clause.tree(), clause.range(), text(clause))
                .or(() -> beside(index))
                .or(() -> fronted(clause));
    }

    /** The condition around what the clause at {@code index} promises: before it, or right behind the comma that ends it. */
    Optional<String> around(int index) {
        Clause clause = clauses.get(index);
        return fronted(clause).or(() -> behind(clause));
    }

    /** "promised to open it by June, provided that the roof holds". */
    private Optional<String> behind(Clause clause) {
        Tree tree = clause.tree();
        int comma = clause.range().last() + 1;
        if (!tree.form(comma).equals(",")) {
            return Optional.empty();
        }
        int next = tree.find(comma + 1, tree.size() - 1, i -> tree.reads(i, ",", ";", ".", "\"", "”"));
        Range rest = ClauseSplitter.trimmed(tree, new Range(comma + 1, next == Tree.NONE ? tree.size() - 1 : next - 1));
        Clause end = new Clause(tree, rest, rest.first());
        return !rest.isEmpty() && Conditions.isAlone(end)
                ? Optional.of(end.span().of(text(clause)))
                : Optional.empty();
    }

    /** "If the state paid, I would"; "I would. But only if it pays"; "It would have to pay. Then I would." */
    private Optional<String> beside(int index) {
        if (Conditions.isAlone(clauses.get(index))) {
            return Optional.empty();
        }
        List<Clause> near = new ArrayList<>();
        boolean hangs = index > 0
                && (Conditions.isAlone(clauses.get(index - 1))
                        || Conditions.refersBack(clauses.get(index))
                        || isDemanded(clauses.get(index - 1), clauses.get(index)));
        if (hangs) {
            near.add(clauses.get(index - 1));
        }
        if (index + 1 < clauses.size() && Conditions.isAlone(clauses.get(index + 1))) {
            near.add(clauses.get(index + 1));
        }
        return near.stream().findFirst().map(clause -> clause.span().of(text(clause)));
    }

    /** "Give us guarantees and I will support it": what is demanded first is the condition of the rest. */
    private static boolean isDemanded(Clause demand, Clause rest) {
        Tree tree = demand.tree();
        int verb = demand.head();
        int joint = rest.range().first() - 1;
        boolean joined =
                tree.equals(rest.tree()) && demand.range().last() < joint && tree.reads(joint, "and", "or", "then");
        boolean imperative = tree.is(verb, PartOfSpeech.VERB)
                && verb == demand.range().first()
                && tree.form(verb).equals(tree.lemma(verb))
                && tree.child(verb, "nsubj") == Tree.NONE;
        return joined && imperative && rest.words().matches(" (i|we|you) (will|'ll|’ll|can|could|would|shall) .*");
    }

    /** A condition that opens or ends the sentence outside the clause: should it pay, she said, she would. */
    private Optional<String> fronted(Clause clause) {
        Tree tree = clause.tree();
        int first = clause.range().first();
        int comma = tree.find(0, first - 1, i -> tree.form(i).equals(","));
        if (comma > 0) {
            Clause opening = new Clause(tree, new Range(0, comma - 1), comma - 1);
            if (Conditions.isAlone(opening)) {
                return Optional.of(opening.span().of(text(clause)));
            }
        }
        return trailing(clause);
    }

    private Optional<String> trailing(Clause clause) {
        Tree tree = clause.tree();
        int comma = Tree.NONE;
        for (int i = tree.size() - 1; i > clause.range().last() && comma == Tree.NONE; i--) {
            comma = tree.form(i).equals(",") ? i : Tree.NONE;
        }
        if (comma == Tree.NONE
                || comma + 2 >= tree.size()
                || comma == clause.range().last() + 1) {
            return Optional.empty();
        }
        Range rest = ClauseSplitter.trimmed(tree, new Range(comma + 1, tree.size() - 1));
        Clause end = new Clause(tree, rest, rest.first());
        return !rest.isEmpty() && Conditions.isAlone(end)
                ? Optional.of(end.span().of(text(clause)))
                : Optional.empty();
    }

    private String text(Clause clause) {
        return trees.text(clause.tree().field());
    }
}
