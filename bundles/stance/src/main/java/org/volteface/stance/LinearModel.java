package org.volteface.stance;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A linear classifier of sparse features.
 *
 * @param labels what it chooses among
 * @param weights for each feature what it says for and against each label
 * @param sharpness the factor that makes of the sums of weights probabilities that are met with
 * @param threshold the least probability with which it overrules
 */
record LinearModel(List<String> labels, Map<String, double[]> weights, double sharpness, double threshold) {
    /** Copies the labels and the map, into one that compares few of the names it does not hold. */
    LinearModel {
        labels = List.copyOf(labels);
        weights = Collections.unmodifiableMap(new HashMap<>(weights));
    }

    /**
     * A label with its probability.
     *
     * @param label the label
     * @param probability from 0 to 1
     */
    record Choice(String label, double probability) {}

    /** The label that the features speak for most; of two the first. */
    Choice choose(Collection<String> features) {
        double[] probabilities = probabilities(features);
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return new Choice(labels.get(best), probabilities[best]);
    }

    /** How likely each label is. */
    double[] probabilities(Collection<String> features) {
        double[] sums = new double[labels.size()];
        for (String feature : features) {
            double[] weight = weights.get(feature);
            for (int i = 0; weight != null && i < sums.length; i++) {
                sums[i] += sharpness * weight[i];
            }
        }
        return softmax(sums);
    }

    /** Turns sums into probabilities, in place. The same on every machine, so that a verdict can be replayed. */
    static double[] softmax(double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i] - most);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
        return sums;
    }
}
