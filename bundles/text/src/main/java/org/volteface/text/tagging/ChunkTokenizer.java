package org.volteface.text.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A tokenizer that decides with OpenNLP's model where a chunk of non-space characters falls apart. The decision depends on the chunk
 * alone, so it is remembered per chunk; see docs/decisions/0022.
 */
public final class ChunkTokenizer {
    private static final int REMEMBERED = 50_000;
    private static final int LONGEST_REMEMBERED = 40;
    /** A longer chunk is no word; it is cut at punctuation only by the caller. */
    private static final int LONGEST_JUDGED = 400;

    private static final int[] WHOLE = {};

    private final MaxentModel model;
    private final int split;
    private final Map<String, int[]> known = new ConcurrentHashMap<>();

    private ChunkTokenizer(MaxentModel model) {
        this.model = model;
        this.split = model.outcomes()[0].equals("T") ? 0 : 1;
    }

    /**
     * Reads OpenNLP's English tokenizer model.
     *
     * @throws IOException if it is not such a model or cannot be read
     */
    public static ChunkTokenizer read(InputStream in) throws IOException {
        return new ChunkTokenizer(MaxentModel.read(in, "token.model"));
    }

    /** Where the chunk is to be cut, as offsets within it, in ascending order; the caller must not change the array. */
    public int[] cuts(String chunk) {
        if (chunk.length() < 2 || chunk.length() > LONGEST_JUDGED) {
            return WHOLE;
        }
        int[] cuts = known.get(chunk);
        if (cuts == null) {
            cuts = judge(chunk);
            if (chunk.length() <= LONGEST_REMEMBERED && known.size() < REMEMBERED) {
                known.put(chunk, cuts);
            }
        }
        return cuts;
    }

    private int[] judge(String chunk) {
        int[] cuts = new int[chunk.length()];
        int found = 0;
        for (int i = 1; i < chunk.length(); i++) {
            if (cutsAt(chunk, i)) {
                cuts[found++] = i;
            }
        }
        return found == 0 ? WHOLE : java.util.Arrays.copyOf(cuts, found);
    }

    private boolean cutsAt(String chunk, int i) {
        double[] sums = new double[2];
        char before = chunk.charAt(i - 1);
        char after = chunk.charAt(i);
        add("p=" + chunk.substring(0, i), sums);
        add("s=" + chunk.substring(i), sums);
        character("p1", before, sums);
        beforeThat(chunk, i, sums);
        add("p1f1=" + before + after, sums);
        character("f1", after, sums);
        if (i + 1 < chunk.length()) {
            character("f2", chunk.charAt(i + 1), sums);
            add("f12=" + after + chunk.charAt(i + 1), sums);
        } else {
            add("f2=bok", sums);
        }
        if (chunk.startsWith("&") && chunk.endsWith(";")) {
            add("cc", sums);
        }
        return split == 0 ? sums[0] >= sums[1] : sums[1] > sums[0];
    }

    private void beforeThat(String chunk, int i, double[] sums) {
        if (i > 1) {
            character("p2", chunk.charAt(i - 2), sums);
            add("p21=" + chunk.substring(i - 2, i), sums);
        } else {
            add("p2=bok", sums);
        }
    }

    private void character(String key, char c, double[] sums) {
        add(key + "=" + c, sums);
        String kind = kind(c);
        if (kind != null) {
            add(key + kind, sums);
        }
        if (Character.isLetter(c) && Character.isUpperCase(c)) {
            add(key + "_caps", sums);
        }
    }

    private static @Nullable String kind(char c) {
        if (Character.isLetter(c)) {
            return "_alpha";
        }
        if (Character.isDigit(c)) {
            return "_num";
        }
        return switch (c) {
            case '.', '?', '!' -> "_eos";
            case '`', '"', '\'' -> "_quote";
            case '[', '{', '(' -> "_lp";
            case ']', '}', ')' -> "_rp";
            default -> null;
        };
    }

    private void add(String predicate, double[] sums) {
        MaxentModel.Row row = model.row(predicate);
        if (row != null) {
            row.addTo(sums);
        }
    }
}
