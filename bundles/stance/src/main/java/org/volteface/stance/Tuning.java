package org.volteface.stance;

import java.util.ArrayList;
import java.util.List;

/**
 * How a model is to be used, as examples tell that it was not fitted to.
 *
 * @param sharpness the factor that makes its probabilities such as are met with
 * @param threshold the least probability with which overruling the rules pays
 */
record Tuning(double sharpness, double threshold) {
    private static final double STEPS_OF_ONE = 20;
    private static final int STEPS = 19;
    private static final int SHARPEST = 40;

    /**
     * An answer of a model to an example that it was not fitted to.
     *
     * @param model the model
     * @param example the example
     * @param ruled what the rules say
     */
    record Held(LinearModel model, LogisticRegression.Example example, String ruled) {}

    static Tuning of(List<Held> held) {
        double sharpness = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = STEPS / 2; i <= SHARPEST; i++) {
            double loss = loss(held, i / STEPS_OF_ONE);
            if (loss < least) {
                least = loss;
                sharpness = i / STEPS_OF_ONE;
            }
        }
        return new Tuning(sharpness, threshold(held, sharpness));
    }

    LinearModel applied(LinearModel model) {
        return new LinearModel(model.labels(), model.weights(), sharpness, threshold);
    }

    /** How surprising the right labels are. */
    private static double loss(List<Held> held, double sharpness) {
        Tuning tried = new Tuning(sharpness, 0);
        double loss = 0;
        for (Held one : held) {
            LinearModel model = tried.applied(one.model());
            double[] probabilities = model.probabilities(one.example().features());
            loss -= StrictMath.log(
                    probabilities[model.labels().indexOf(one.example().label())]);
        }
        return loss;
    }

    /** The threshold with which most are right, of several the highest: what is not needed is not overruled. */
    private static double threshold(List<Held> held, double sharpness) {
        Tuning tried = new Tuning(sharpness, 0);
        List<LinearModel.Choice> choices = new ArrayList<>();
        held.forEach(one ->
                choices.add(tried.applied(one.model()).choose(one.example().features())));
        double best = 0;
        int most = -1;
        for (int i = 0; i <= STEPS; i++) {
            double threshold = i / STEPS_OF_ONE;
            int right = 0;
            for (int j = 0; j < held.size(); j++) {
                boolean overrules = choices.get(j).probability() >= threshold;
                String said = overrules ? choices.get(j).label() : held.get(j).ruled();
                right += said.equals(held.get(j).example().label()) ? 1 : 0;
            }
            if (right >= most) {
                most = right;
                best = threshold;
            }
        }
        return best;
    }
}
