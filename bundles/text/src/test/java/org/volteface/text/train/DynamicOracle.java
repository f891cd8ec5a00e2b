package org.volteface.text.train;

import org.volteface.text.syntax.ParserState;
import org.volteface.text.syntax.Transitions;

/** The Goldberg-Nivre dynamic oracle of the arc-hybrid system: what each transition costs in arcs that can no longer be built. */
final class DynamicOracle {
    private static final int NO_ARC = -2;

    private final TreebankSentence gold;
    private final int[] labels;
    private final int[] heads;
    private final Transitions transitions;

    /** An oracle for one sentence, whose labels must all be known to the transitions, "root" excepted. */
    DynamicOracle(TreebankSentence gold, Transitions transitions) {
        this.gold = gold;
        this.transitions = transitions;
        int size = gold.words().size();
        heads = new int[size];
        labels = new int[size];
        var numbers = transitions.numbers();
        for (int i = 0; i < size; i++) {
            int head = gold.heads().get(i);
            heads[i] = head < 0 ? size : head;
            Integer label = numbers.get(gold.labels().get(i));
            labels[i] = label == null ? -1 : label;
        }
    }

    /** Marks the transitions that are allowed and lose the least, and those that are allowed at all. */
    void judge(ParserState state, boolean[] good, boolean[] allowed) {
        int shift = state.canShift() ? shiftCost(state) : Integer.MAX_VALUE;
        int left = state.canLeft() ? leftCost(state) : Integer.MAX_VALUE;
        int right = state.canRight() ? rightCost(state) : Integer.MAX_VALUE;
        int least = Math.min(shift, Math.min(left, right));
        allowed[Transitions.SHIFT] = state.canShift();
        good[Transitions.SHIFT] = shift == least && allowed[Transitions.SHIFT];
        int top = state.stack(0);
        int leftLabel = state.canLeft() ? goldLabel(state.leftChild(), state.leftHead()) : NO_ARC;
        int rightLabel = state.canRight() ? goldLabel(top, state.stack(1)) : NO_ARC;
        for (int label = 0; label < transitions.labels().size(); label++) {
            int l = transitions.left(label);
            allowed[l] = state.canLeft();
            good[l] = allowed[l] && left == least && (leftLabel == NO_ARC || leftLabel == label);
            int r = transitions.right(label);
            allowed[r] = state.canRight();
            good[r] = allowed[r] && right == least && (rightLabel == NO_ARC || rightLabel == label);
        }
    }

    private int goldLabel(int child, int head) {
        return heads[child] == head ? labels[child] : NO_ARC;
    }

    /** Shifting the front loses its head in the stack below the top, and its dependents in the stack. */
    private int shiftCost(ParserState state) {
        int front = state.front();
        int cost = 0;
        for (int i = 0; i < state.depth(); i++) {
            int word = state.stack(i);
            cost += heads[word] == front ? 1 : 0;
            cost += i > 0 && heads[front] == word ? 1 : 0;
        }
        return cost;
    }

    /** A left arc loses the top's head below it or further back in the buffer, and its dependents in the buffer. */
    private int leftCost(ParserState state) {
        if (state.atEnd()) {
            return endCost(state, state.stack(1), state.stack(0));
        }
        int top = state.stack(0);
        int head = heads[top];
        int cost = head > state.front() || (state.depth() > 1 && head == state.stack(1)) ? 1 : 0;
        return cost + dependentsInBuffer(state, top);
    }

    /** A right arc loses the top's head in the buffer, and its dependents there. */
    private int rightCost(ParserState state) {
        if (state.atEnd()) {
            return endCost(state, state.stack(0), state.stack(1));
        }
        int top = state.stack(0);
        return (heads[top] >= state.front() ? 1 : 0) + dependentsInBuffer(state, top);
    }

    /** When the buffer is empty, an arc loses the child's dependents on the stack, and its head if that is another one there or the root. */
    private int endCost(ParserState state, int child, int head) {
        int cost = heads[child] == heads.length ? 1 : 0;
        for (int i = 0; i < state.depth(); i++) {
            int word = state.stack(i);
            cost += heads[word] == child ? 1 : 0;
            cost += word != head && heads[child] == word ? 1 : 0;
        }
        return cost;
    }

    private int dependentsInBuffer(ParserState state, int word) {
        int count = 0;
        for (int i = state.front(); i < gold.words().size(); i++) {
            count += heads[i] == word ? 1 : 0;
        }
        return count;
    }
}
