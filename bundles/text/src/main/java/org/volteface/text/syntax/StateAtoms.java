package org.volteface.text.syntax;

/** The values of all atoms in one sentence's states, read anew for every state. */
@SuppressWarnings("EnumOrdinal") // the ordinals only index an array made and read here; they are never stored
final class StateAtoms {
    private static final Atom[] ALL = Atom.values();

    private final EncodedSentence sentence;
    private final ParserState state;
    private final int[] values = new int[ALL.length];

    StateAtoms(EncodedSentence sentence, ParserState state) {
        this.sentence = sentence;
        this.state = state;
    }

    /** Reads the current state: the value of each atom at its ordinal, in an array that the next call overwrites. */
    int[] read() {
        positions();
        children();
        relations();
        return values;
    }

    private void positions() {
        int s0 = state.stack(0);
        int b0 = state.front();
        put(Atom.s0w, sentence.word[s0]);
        put(Atom.s0t, sentence.tag[s0]);
        put(Atom.s0f, sentence.suffix[s0]);
        put(Atom.s0c, sentence.shape[s0]);
        put(Atom.b0w, sentence.word[b0]);
        put(Atom.b0t, sentence.tag[b0]);
        put(Atom.b0f, sentence.suffix[b0]);
        put(Atom.b0c, sentence.shape[b0]);
        int s1 = state.stack(1);
        put(Atom.s1w, sentence.word[s1]);
        put(Atom.s1t, sentence.tag[s1]);
        put(Atom.s1f, sentence.suffix[s1]);
        int s2 = state.stack(2);
        put(Atom.s2w, sentence.word[s2]);
        put(Atom.s2t, sentence.tag[s2]);
        put(Atom.s2f, sentence.suffix[s2]);
        buffer(state.buffer(1), state.buffer(2), state.buffer(3));
    }

    private void buffer(int b1, int b2, int b3) {
        put(Atom.b1w, sentence.word[b1]);
        put(Atom.b1t, sentence.tag[b1]);
        put(Atom.b1f, sentence.suffix[b1]);
        put(Atom.b2w, sentence.word[b2]);
        put(Atom.b2t, sentence.tag[b2]);
        put(Atom.b2f, sentence.suffix[b2]);
        put(Atom.b3w, sentence.word[b3]);
        put(Atom.b3t, sentence.tag[b3]);
    }

    private void children() {
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int b0 = state.front();
        put(Atom.s0l1t, sentence.tag[state.left1[s0]]);
        put(Atom.s0l1w, sentence.word[state.left1[s0]]);
        put(Atom.s0l1l, state.relation(state.left1[s0]));
        put(Atom.s0l2t, sentence.tag[state.left2[s0]]);
        put(Atom.s0r1t, sentence.tag[state.right1[s0]]);
        put(Atom.s0r1w, sentence.word[state.right1[s0]]);
        put(Atom.s0r1l, state.relation(state.right1[s0]));
        put(Atom.s0r2t, sentence.tag[state.right2[s0]]);
        put(Atom.s1l1t, sentence.tag[state.left1[s1]]);
        put(Atom.s1r1t, sentence.tag[state.right1[s1]]);
        put(Atom.s1r1l, state.relation(state.right1[s1]));
        put(Atom.b0l1t, sentence.tag[state.left1[b0]]);
        put(Atom.b0l1w, sentence.word[state.left1[b0]]);
        put(Atom.b0l1l, state.relation(state.left1[b0]));
        put(Atom.b0l2t, sentence.tag[state.left2[b0]]);
    }

    private void relations() {
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int b0 = state.front();
        put(Atom.s0lv, Math.min(state.leftCount[s0], 4));
        put(Atom.s0rv, Math.min(state.rightCount[s0], 4));
        put(Atom.s1rv, Math.min(state.rightCount[s1], 4));
        put(Atom.b0lv, Math.min(state.leftCount[b0], 4));
        put(Atom.s0ll, fold(state.leftLabels[s0]));
        put(Atom.s0rl, fold(state.rightLabels[s0]));
        put(Atom.s1rl, fold(state.rightLabels[s1]));
        put(Atom.b0ll, fold(state.leftLabels[b0]));
        put(Atom.d0, distance(s0, b0));
        put(Atom.d1, distance(s1, s0));
        put(Atom.quoted, 1 + (between(sentence.quotes, s0, b0) & 1) + 2 * (upTo(sentence.quotes, b0) & 1));
        put(Atom.breaks, Math.min(between(sentence.breaks, s0, b0), 3));
        put(
                Atom.rest,
                Math.min(
                        upTo(sentence.verbs, sentence.size()) - upTo(sentence.verbs, Math.min(b0 + 1, sentence.size())),
                        3));
        put(Atom.verbs, Math.min(between(sentence.verbs, s0, b0), 3));
    }

    private void put(Atom atom, int value) {
        values[atom.ordinal()] = value;
    }

    private static int fold(long labels) {
        return Long.hashCode(labels * 0x9E3779B97F4A7C15L);
    }

    private int distance(int from, int to) {
        if (from > sentence.size()) {
            return 0;
        }
        int words = to - from;
        return words < 5 ? words : words < 7 ? 5 : words < 10 ? 6 : 7;
    }

    /** How many of the counted tokens lie strictly between two positions. */
    private int between(int[] counts, int from, int to) {
        return from > sentence.size() ? 0 : Math.max(0, upTo(counts, to) - counts[from]);
    }

    private static int upTo(int[] counts, int position) {
        return position == 0 ? 0 : counts[position - 1];
    }
}
