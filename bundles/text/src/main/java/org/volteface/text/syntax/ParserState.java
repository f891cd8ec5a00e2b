package org.volteface.text.syntax;

import java.util.Arrays;

/** A state of the arc-hybrid system: a stack, the front of the buffer, and the arcs built so far. The root waits behind the last word. */
public final class ParserState {
    /** The head of a token that has none yet. */
    static final int UNATTACHED = -2;

    private final int size;
    private final EncodedSentence sentence;
    private final int[] stack;
    private int depth;
    private int front;
    private final int[] heads;
    private final int[] relations;
    final int[] left1;
    final int[] left2;
    final int[] right1;
    final int[] right2;
    final int[] leftCount;
    final int[] rightCount;
    final long[] leftLabels;
    final long[] rightLabels;

    /** The first state for a sentence. */
    public ParserState(EncodedSentence sentence) {
        this.sentence = sentence;
        this.size = sentence.size();
        stack = new int[size + 1];
        heads = new int[size];
        relations = new int[size];
        Arrays.fill(heads, UNATTACHED);
        left1 = none();
        left2 = none();
        right1 = none();
        right2 = none();
        leftCount = new int[size + 2];
        rightCount = new int[size + 2];
        leftLabels = new long[size + 2];
        rightLabels = new long[size + 2];
    }

    private int[] none() {
        int[] values = new int[size + 2];
        Arrays.fill(values, size + 1);
        return values;
    }

    /** The number of words; also the position of the root. */
    int size() {
        return size;
    }

    /** The number of words on the stack. */
    public int depth() {
        return depth;
    }

    /** The position at the front of the buffer; {@link #size()} when only the root is left. */
    public int front() {
        return front;
    }

    /** The word at the given distance from the top of the stack, or {@code size() + 1} when the stack is not that deep. */
    public int stack(int fromTop) {
        return fromTop < depth ? stack[depth - 1 - fromTop] : size + 1;
    }

    /** The position at the given distance in the buffer, or {@code size() + 1} behind the root. */
    int buffer(int ahead) {
        return Math.min(front + ahead, size + 1);
    }

    /** Whether all words but the root's only dependent have heads. */
    public boolean finished() {
        return atEnd() && depth <= 1;
    }

    /** Whether the front may be shifted. */
    public boolean canShift() {
        return front < size;
    }

    /**
     * Whether the top of the stack may become a dependent of the front, or, when only the root is left there, the word below the top
     * one of the top. The head must not be a punctuation mark.
     */
    public boolean canLeft() {
        return depth > (atEnd() ? 1 : 0) && !sentence.isPunctuation(leftHead());
    }

    /** Whether only the root is left in the buffer. */
    public boolean atEnd() {
        return front == size;
    }

    /** The word that a left arc would give a head. */
    public int leftChild() {
        return stack(atEnd() ? 1 : 0);
    }

    /** The word that a left arc would make the head. */
    public int leftHead() {
        return atEnd() ? stack(0) : front;
    }

    /** Whether the top of the stack may become a dependent of the word below it: of a mark only when nothing else is left to do. */
    public boolean canRight() {
        return depth > 1 && (atEnd() || !sentence.isPunctuation(stack(1)));
    }

    /** Moves the front of the buffer onto the stack. */
    public void shift() {
        stack[depth++] = front++;
    }

    /** Gives {@link #leftChild()} the head {@link #leftHead()} and takes it off the stack. */
    public void left(int label) {
        int child = leftChild();
        int head = leftHead();
        depth--;
        if (atEnd()) {
            stack[depth - 1] = head;
        }
        heads[child] = head;
        relations[child] = label;
        left2[head] = left1[head];
        left1[head] = child;
        leftCount[head]++;
        leftLabels[head] |= 1L << label;
    }

    /** Makes the word below the top of the stack the head of the top, which is popped. */
    public void right(int label) {
        int child = stack[--depth];
        int head = stack[depth - 1];
        heads[child] = head;
        relations[child] = label;
        right2[head] = right1[head];
        right1[head] = child;
        rightCount[head]++;
        rightLabels[head] |= 1L << label;
    }

    /** The head found for a word, or {@link #UNATTACHED}. */
    int head(int word) {
        return heads[word];
    }

    /** The label number of a word's arc; meaningless before it has a head. */
    int relation(int word) {
        return word < size && heads[word] != UNATTACHED ? relations[word] : 64;
    }
}
