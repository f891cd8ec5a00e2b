package org.volteface.text.syntax;

import java.util.ArrayList;
import java.util.List;

/** A greedy arc-hybrid dependency parser. It keeps no state between calls, so threads may share it. */
public final class DependencyParser {
    private final Transitions transitions;
    private final Scorer scorer;

    /** A parser that takes the best-scored transition in every state. */
    public DependencyParser(Transitions transitions, Scorer scorer) {
        this.transitions = transitions;
        this.scorer = scorer;
    }

    /**
     * Parses one sentence in time proportional to its length.
     *
     * @param words the words as written
     * @param tags their universal part-of-speech tags
     * @return a tree with exactly one root, or an empty one for an empty sentence
     */
    public Tree parse(List<String> words, List<String> tags) {
        EncodedSentence sentence = new EncodedSentence(words, tags);
        ParserState state = new ParserState(sentence);
        FeatureTemplates templates = new FeatureTemplates(sentence, state);
        int[] features = new int[FeatureTemplates.count()];
        int[] scores = new int[transitions.count()];
        while (!state.finished()) {
            templates.extract(features);
            scorer.score(features, features.length, scores);
            apply(best(scores, state), state);
        }
        return tree(state);
    }

    private int best(int[] scores, ParserState state) {
        int labels = transitions.labels().size();
        int best = state.canShift() ? Transitions.SHIFT : -1;
        if (state.canLeft()) {
            best = best(scores, best, transitions.left(0), labels);
        }
        return state.canRight() ? best(scores, best, transitions.right(0), labels) : best;
    }

    /** The best of one before and of some neighbours, the first of equals. */
    private static int best(int[] scores, int before, int first, int count) {
        int best = before;
        for (int t = first; t < first + count; t++) {
            if (best < 0 || scores[t] > scores[best]) {
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

    private Tree tree(ParserState state) {
        List<Integer> heads = new ArrayList<>(state.size());
        List<String> labels = new ArrayList<>(state.size());
        for (int i = 0; i < state.size(); i++) {
            boolean root = state.head(i) == ParserState.UNATTACHED;
            heads.add(root ? -1 : state.head(i));
            labels.add(root ? "root" : transitions.labels().get(state.relation(i)));
        }
        return new Tree(heads, labels);
    }
}
