package org.volteface.text.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.volteface.text.syntax.EncodedSentence;
import org.volteface.text.syntax.FeatureTemplates;
import org.volteface.text.syntax.ParserState;
import org.volteface.text.syntax.Transitions;

/** The training of the parser's weights: perceptron updates with a margin along states that the parser itself reaches. */
final class PerceptronTrainer {
    private static final int MARGIN = 40;
    private static final double EXPLORE = 0.9;

    private final Transitions transitions;
    private final AveragedPerceptron weights;
    private final Random random;
    private final int[] features = new int[FeatureTemplates.count()];
    private final int[] scores;
    private final boolean[] good;
    private final boolean[] allowed;

    /** A trainer whose order and choices follow from {@code seed}. */
    PerceptronTrainer(Transitions transitions, long seed) {
        this.transitions = transitions;
        random = new Random(seed);
        weights = new AveragedPerceptron(transitions.count());
        scores = new int[transitions.count()];
        good = new boolean[transitions.count()];
        allowed = new boolean[transitions.count()];
    }

    /** The weights learned so far. */
    AveragedPerceptron weights() {
        return weights;
    }

    /** Goes over all sentences once, in a random order that is the same on every run. */
    void epoch(List<TreebankSentence> sentences, boolean explore) {
        List<TreebankSentence> order = new ArrayList<>(sentences);
        Collections.shuffle(order, random);
        for (TreebankSentence sentence : order) {
            learn(sentence, explore);
        }
    }

    private void learn(TreebankSentence sentence, boolean explore) {
        DynamicOracle oracle = new DynamicOracle(sentence, transitions);
        EncodedSentence encoded = new EncodedSentence(sentence.words(), sentence.tags());
        ParserState state = new ParserState(encoded);
        FeatureTemplates templates = new FeatureTemplates(encoded, state);
        while (!state.finished()) {
            templates.extract(features);
            weights.score(features, features.length, scores);
            oracle.judge(state, good, allowed);
            int best = best(good, true);
            int rival = best(good, false);
            boolean follow = explore && random.nextDouble() < EXPLORE;
            int next = follow && rival >= 0 && scores[rival] > scores[best] ? rival : best;
            if (rival >= 0 && scores[best] - scores[rival] < MARGIN) {
                weights.add(features, best, 1);
                weights.add(features, rival, -1);
            }
            weights.tick();
            apply(next, state);
        }
    }

    private int best(boolean[] marks, boolean mark) {
        int best = -1;
        for (int t = 0; t < scores.length; t++) {
            if (allowed[t] && marks[t] == mark && (best < 0 || scores[t] > scores[best])) {
                best = t;
            }
        }
        return best;
    }

    private void apply(int transition, ParserState state) {
        if (transition == Transitions.SHIFT) {
            state.shift();
        } else if (transitions.isLeft(transition)) {
            state.left(transitions.label(transition));
        } else {
            state.right(transitions.label(transition));
        }
    }
}
