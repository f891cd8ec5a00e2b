package org.volteface.text.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbering of the arc-hybrid transitions over a list of relation labels: 0 is shift, then one left arc per label, then one
 * right arc per label.
 *
 * @param labels the relation labels, at most 64; "root" is not among them, because the arc from the root is forced
 */
public record Transitions(List<String> labels) {
    /** The transition that moves the front of the buffer onto the stack. */
    public static final int SHIFT = 0;

    public Transitions {
        labels = List.copyOf(labels);
        if (labels.isEmpty() || labels.size() > 64) {
            throw new IllegalArgumentException("a parser needs 1 to 64 labels, not " + labels.size());
        }
    }

    /** The number of transitions. */
    public int count() {
        return 1 + 2 * labels.size();
    }

    /** The left arc (top of the stack under the front of the buffer) with the given label number. */
    public int left(int label) {
        return 1 + label;
    }

    /** The right arc (top of the stack under the one below it) with the given label number. */
    public int right(int label) {
        return 1 + labels.size() + label;
    }

    /** Whether the transition is a left arc. */
    public boolean isLeft(int transition) {
        return transition > SHIFT && transition <= labels.size();
    }

    /** Whether the transition is a right arc. */
    public boolean isRight(int transition) {
        return transition > labels.size();
    }

    /** The label number of an arc transition. */
    public int label(int transition) {
        return (transition - 1) % labels.size();
    }

    /** The label numbers by name. */
    public Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            numbers.put(labels.get(i), i);
        }
        return numbers;
    }
}
