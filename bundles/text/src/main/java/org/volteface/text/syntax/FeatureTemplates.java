package org.volteface.text.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The feature templates: conjunctions of atoms read off a state, each hashed to 32 bits. */
@SuppressWarnings("EnumOrdinal") // the ordinals only index an array made and read by this run; they are never stored
public final class FeatureTemplates {
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
            s0t b0t rest
            s0w rest
            s0t s1t rest
            s0t s0ll rest
            b0w rest
            b2f b2t
            s2f s2t
            s0f b0f
            s0f b0t
            s0t b0f
            b0f b1f
            s1f s0t b0t
            """;

    private static final int[][] ATOMS = parse();

    private final StateAtoms state;

    /** The features of one sentence's states. */
    public FeatureTemplates(EncodedSentence sentence, ParserState state) {
        this.state = new StateAtoms(sentence, state);
    }

    /** The number of features of every state. */
    public static int count() {
        return ATOMS.length;
    }

    /** Writes the hashed features of the current state; none of them is 0. */
    public void extract(int[] features) {
        int[] values = state.read();
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
