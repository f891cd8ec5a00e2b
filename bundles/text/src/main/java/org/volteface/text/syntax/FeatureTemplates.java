package org.volteface.text.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The feature templates: conjunctions of atoms read off a state, each hashed to 32 bits. */
@SuppressWarnings("EnumOrdinal") // the ordinals only index an array made and read here; they are never stored
public final class FeatureTemplates {
    /** What a template can look at: w word, t tag, f suffix, c shape of a position; l labels, v valency, d distance. */
    private enum Atom {
        s0w,
        s0t,
        s0f,
        s0c,
        s1w,
        s1t,
        s1f,
        s2w,
        s2t,
        b0w,
        b0t,
        b0f,
        b0c,
        b1w,
        b1t,
        b1f,
        b2w,
        b2t,
        b3w,
        b3t,
        s0l1t,
        s0l1w,
        s0l1l,
        s0l2t,
        s0r1t,
        s0r1w,
        s0r1l,
        s0r2t,
        s1l1t,
        s1r1t,
        s1r1l,
        b0l1t,
        b0l1w,
        b0l1l,
        b0l2t,
        s0lv,
        s0rv,
        s1rv,
        b0lv,
        s0ll,
        s0rl,
        s1rl,
        b0ll,
        d0,
        d1,
        quoted,
        breaks,
        verbs
    }

    private static final String TEMPLATES = """
            s0w s0t
            s0w
            s0t
            s0f s0t
            s1w s1t
            s1w
            s1t
            s1f s1t
            s2w s2t
            s2t
            b0w b0t
            b0w
            b0t
            b0f b0t
            b1w b1t
            b1w
            b1t
            b1f b1t
            b2w b2t
            b2w
            b2t
            b3w b3t
            b3t
            s0w s0t b0w b0t
            s0w s0t b0w
            s0w s0t b0t
            s0w b0w b0t
            s0t b0w b0t
            s0w b0w
            s0t b0t
            s0f s0t b0f b0t
            s1w s1t s0t
            s1t s0w s0t
            s1w s0w
            s1t s0t
            s1f s1t s0f s0t
            s1w b0w
            s1t b0t
            s1w s1t b0t
            s1t b0w b0t
            b0t b1t
            b0w b0t b1t
            b0t b1w b1t
            b0w b1w
            s0t b1t
            s0w s0t b1t
            s0t b0t b1t
            s0w b0t b1t
            s0t b0w b1t
            s0t b0t b1t b2t
            b0t b1t b2t
            b0t b1t b2t b3t
            s1t s0t b0t
            s1t s0w b0t
            s1w s0t b0t
            s1t s0t b0w
            s1t s0t b0t b1t
            s2t s1t s0t
            s2t s1t s0t b0t
            s0t s0l1t b0t
            s0t s0r1t b0t
            s0t s0l1t s0l2t
            s0t s0r1t s0r2t
            s1t s1r1t s0t
            s1t s1l1t s0t
            s0t b0t b0l1t
            b0t b0l1t b0l2t
            s0w s0l1l
            s0w s0r1l b0t
            s0t s0r1w
            s0t s0ll
            s0w s0rl
            s0t s0rl b0t
            s1w s1rl s0t
            s1t s1rl s0t b0t
            b0w b0ll
            b0t b0ll s0t
            s0t s0lv s0rv b0t
            b0t b0lv
            s1t s1rv s0t
            s0w d0
            b0w d0
            s0t b0t d0
            s1t s0t d1
            s0c b0c s0t b0t
            s0t b0t quoted
            s0t b0t breaks
            s0t b0t verbs
            s0w b0t verbs
            """;

    private static final int[][] ATOMS = parse();

    private final EncodedSentence sentence;
    private final ParserState state;
    private final int[] values = new int[Atom.values().length];

    /** The features of one sentence's states. */
    public FeatureTemplates(EncodedSentence sentence, ParserState state) {
        this.sentence = sentence;
        this.state = state;
    }

    /** The number of features of every state. */
    public static int count() {
        return ATOMS.length;
    }

    /** Writes the hashed features of the current state; none of them is 0. */
    public void extract(int[] features) {
        positions();
        children();
        relations();
        for (int t = 0; t < ATOMS.length; t++) {
            int hash = (t + 1) * 0x9E3779B1;
            for (int atom : ATOMS[t]) {
                hash = Integer.rotateLeft((hash ^ values[atom]) * 0xCC9E2D51, 15);
            }
            hash ^= hash >>> 16;
            hash *= 0x85EBCA6B;
            hash ^= hash >>> 13;
            features[t] = hash == 0 ? 1 : hash;
        }
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
        buffer(state.buffer(1), state.buffer(2), state.buffer(3));
    }

    private void buffer(int b1, int b2, int b3) {
        put(Atom.b1w, sentence.word[b1]);
        put(Atom.b1t, sentence.tag[b1]);
        put(Atom.b1f, sentence.suffix[b1]);
        put(Atom.b2w, sentence.word[b2]);
        put(Atom.b2t, sentence.tag[b2]);
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

    private static int[][] parse() {
        List<int[]> templates = new ArrayList<>();
        for (String line : TEMPLATES.strip().split("\n")) {
            templates.add(Arrays.stream(line.strip().split(" "))
                    .mapToInt(name -> Atom.valueOf(name).ordinal())
                    .toArray());
        }
        return templates.toArray(int[][]::new);
    }
}
