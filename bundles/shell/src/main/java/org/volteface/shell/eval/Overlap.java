package org.volteface.shell.eval;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.volteface.api.model.Span;

/** The count of characters that are right, over all articles, for one role of attributions. */
final class Overlap {
    private int right;
    private int given;
    private int wanted;

    /** Counts the characters of an article that are in the role in any of its attributions. */
    void add(List<List<Span>> golds, List<List<Span>> predicted) {
        BitSet gold = union(golds);
        BitSet said = union(predicted);
        right += Roles.common(gold, said);
        given += said.cardinality();
        wanted += gold.cardinality();
    }

    void report(String name, Figures figures) throws IOException {
        figures.row(name, Figures.precisionRecall(right, given, wanted));
    }

    private static BitSet union(List<List<Span>> all) {
        BitSet union = new BitSet();
        all.forEach(spans -> union.or(Roles.characters(spans)));
        return union;
    }
}
