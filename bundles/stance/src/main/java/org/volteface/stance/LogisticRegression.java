package org.volteface.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Multinomial logistic regression with an L2 penalty, fitted by AdaGrad on all examples at once. Everything is summed in a fixed order:
 * the same examples give the same weights to the last bit.
 */
final class LogisticRegression {
    private static final int ROUNDS = 200;
    private static final double RATE = 0.1;
    private static final double PENALTY = 10;
    private static final int LEAST_SEEN = 3;
    private static final double LEAST_WEIGHT = 0.045;
    private static final double UNIT = 100;
    private static final double NEARLY_NOTHING = 1e-8;

    private final List<String> labels;
    private final List<Example> examples;
    private final List<String> names;
    private final int[][] rows;
    private final double[][] weights;
    private final double[][] squares;

    private LogisticRegression(List<Example> examples, List<String> labels) {
        this.labels = labels;
        this.examples = examples;
        this.names = names(examples);
        Map<String, Integer> index = new HashMap<>();
        names.forEach(name -> index.put(name, index.size()));
        this.rows = new int[examples.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = examples.get(i).features().stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .toArray();
        }
        this.weights = new double[names.size()][labels.size()];
        this.squares = new double[names.size()][labels.size()];
        for (double[] row : squares) {
            Arrays.fill(row, NEARLY_NOTHING);
        }
    }

    /**
     * Features with the right label.
     *
     * @param features the features
     * @param label the label
     */
    record Example(Collection<String> features, String label) {}

    /** The model that fits the examples; weights that say next to nothing are left out. */
    static LinearModel fit(List<Example> examples, List<String> labels) {
        LogisticRegression regression = new LogisticRegression(examples, labels);
        for (int round = 0; round < ROUNDS; round++) {
            regression.step();
        }
        return new LinearModel(labels, regression.rounded(), 1, 0);
    }

    private static List<String> names(List<Example> examples) {
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(example -> example.features().forEach(name -> seen.merge(name, 1, Integer::sum)));
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_SEEN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void step() {
        double[][] gradient = new double[names.size()][];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = weights[i].clone();
            for (int j = 0; j < gradient[i].length; j++) {
                gradient[i][j] *= PENALTY;
            }
        }
        for (int i = 0; i < rows.length; i++) {
            double[] error = error(i);
            for (int feature : rows[i]) {
                for (int j = 0; j < error.length; j++) {
                    gradient[feature][j] += error[j];
                }
            }
        }
        for (int i = 0; i < gradient.length; i++) {
            for (int j = 0; j < gradient[i].length; j++) {
                squares[i][j] += gradient[i][j] * gradient[i][j];
                weights[i][j] -= RATE * gradient[i][j] / Math.sqrt(squares[i][j]);
            }
        }
    }

    /** By how much each label is thought too likely. */
    private double[] error(int example) {
        double[] sums = new double[labels.size()];
        for (int feature : rows[example]) {
            for (int j = 0; j < sums.length; j++) {
                sums[j] += weights[feature][j];
            }
        }
        double[] error = LinearModel.softmax(sums);
        error[labels.indexOf(examples.get(example).label())] -= 1;
        return error;
    }

    private Map<String, double[]> rounded() {
        Map<String, double[]> rounded = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            List<Double> kept = new ArrayList<>();
            for (double weight : weights[i]) {
                kept.add(Math.abs(weight) < LEAST_WEIGHT ? 0 : Math.rint(weight * UNIT) / UNIT);
            }
            if (kept.stream().anyMatch(weight -> weight != 0)) {
                rounded.put(
                        names.get(i),
                        kept.stream().mapToDouble(Double::doubleValue).toArray());
            }
        }
        return rounded;
    }
}
