package org.volteface.text.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The mean of the weights of several runs over the same sentences in other orders: what they agree on stays, the rest fades. */
final class MeanWeights implements AveragedPerceptron.Visitor {
    private final int runs;
    private final Map<Integer, Row> rows = new HashMap<>();

    /** The outcomes of a feature in ascending order, and the sums of their weights. */
    private static final class Row {
        private final int[] outcomes;
        private final double[] sums;

        Row(int[] outcomes, double[] sums) {
            this.outcomes = outcomes;
            this.sums = sums;
        }
    }

    MeanWeights(int runs) {
        this.runs = runs;
    }

    @Override
    public void feature(int key, int[] outcomes, double[] weights) {
        Row old = rows.get(key);
        int[] all = union(old == null ? new int[0] : old.outcomes, outcomes);
        double[] sums = new double[all.length];
        if (old != null) {
            add(old.outcomes, old.sums, all, sums);
        }
        add(outcomes, weights, all, sums);
        rows.put(key, new Row(all, sums));
    }

    private static int[] union(int[] one, int[] other) {
        int[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    private static void add(int[] outcomes, double[] weights, int[] all, double[] sums) {
        for (int i = 0; i < outcomes.length; i++) {
            sums[Arrays.binarySearch(all, outcomes[i])] += weights[i];
        }
    }

    /** Hands over all features with the mean of their weights, in no particular order. */
    void visit(AveragedPerceptron.Visitor visitor) {
        rows.forEach((key, row) -> visitor.feature(
                key,
                row.outcomes,
                Arrays.stream(row.sums).map(sum -> sum / runs).toArray()));
    }
}
