package org.volteface.extraction;

/**
 * A run of tokens of one sentence.
 *
 * @param first the index of its first token
 * @param last the index of its last token, inclusive; before {@code first} where the run is empty
 */
record Range(int first, int last) {
    static final Range NONE = new Range(0, -1);

    boolean isEmpty() {
        return last < first;
    }

    boolean contains(int token) {
        return first <= token && token <= last;
    }

    boolean contains(Range other) {
        return first <= other.first && other.last <= last;
    }

    boolean overlaps(Range other) {
        return first <= other.last && other.first <= last;
    }
}
