package org.volteface.extraction;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.model.Mark;
import org.volteface.api.text.PartOfSpeech;

/** Reads what limits how the words of a clause may be used. */
final class Marks {
    private static final Set<String> NEGATORS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "nothing", "nobody", "without", "cannot");
    private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless");
    private static final Set<String> SUPPOSITIONS =
            DataFile.rows("suppositions.tsv").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CHAINED = Set.of("xcomp", "ccomp", "conj");

    private Marks() {}

    static Set<Mark> of(Clause clause, String sentence) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        String words = clause.words();
        boolean negated = isNegated(clause);
        add(marks, Mark.NEGATED, negated);
        add(marks, Mark.LITOTES, negated && Phrase.OPPOSING.in(words) && !words.contains(" no longer "));
        add(marks, Mark.UNCHANGED, Phrase.UNCHANGED.in(words));
        add(marks, Mark.ON_RECORD, Phrase.ON_RECORD.in(sentence));
        add(marks, Mark.AMENDED, Phrase.AMENDED.in(words));
        add(marks, Mark.PARTIAL, Phrase.PARTIAL.in(words) && clause.has(PartOfSpeech.NUM));
        add(marks, Mark.HYPOTHETICAL, words.contains(" if ") && Phrase.CONTRARY.in(words) || isSupposed(clause));
        return marks;
    }

    /**
     * "Asked whether it plans to enrich", "if they did decide to go", "the impression that it wants war": what is only supposed is not
     * said to be.
     */
    private static boolean isSupposed(Clause clause) {
        Tree tree = clause.tree();
        int node = clause.head();
        while (node >= 0) {
            int at = node;
            if (tree.children(at).stream()
                    .anyMatch(child -> (tree.relation(child).equals("mark")
                                    || tree.form(child).equals("that"))
                            && isSupposing(tree, child))) {
                return true;
            }
            node = CHAINED.contains(tree.relation(at)) ? tree.head(at) : -1;
        }
        return false;
    }

    private static boolean isSupposing(Tree tree, int mark) {
        return SUPPOSING.contains(tree.form(mark))
                || tree.form(mark).equals("that") && mark > 0 && isSupposition(tree.lemma(mark - 1));
    }

    /** The tagger may take the plural for an adjective, and leave its ending. */
    private static boolean isSupposition(String noun) {
        return SUPPOSITIONS.contains(noun)
                || noun.endsWith("s") && SUPPOSITIONS.contains(noun.substring(0, noun.length() - 1));
    }

    /** Whether the clause's own predicate, its auxiliaries, subject or object deny it. */
    static boolean isNegated(Clause clause) {
        Tree tree = clause.tree();
        for (int i = clause.range().first(); i <= clause.range().last(); i++) {
            if (NEGATORS.contains(tree.form(i)) && isNear(tree, i, clause.head())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(Tree tree, int negator, int head) {
        int up = tree.head(negator);
        int to = tree.form(negator + 1).equals("again") ? negator + 2 : negator + 1;
        // "vowed never to sell": the parse may hang the denial on the vowing
        boolean infinitive =
                tree.reads(negator, "never", "not") && tree.form(to).equals("to");
        return up == head
                || infinitive && tree.head(to) == head
                || up >= 0 && tree.head(up) == head && tree.hangsBy(up, "nsubj", "obj", "aux", "cop");
    }

    private static void add(Set<Mark> marks, Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }
}
