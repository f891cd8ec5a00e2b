package org.volteface.text.syntax;

import java.util.List;

/** A sentence as numbers: one hash each for word, tag, suffix and shape of every token, then of the root and of "no token". */
public final class EncodedSentence {
    private static final int ROOT_HASH = 0x5bd1e995;
    private static final int NONE_HASH = 0x1b873593;

    private static final int PUNCTUATION = mix("PUNCT".hashCode());

    private final int size;
    final int[] word;
    final int[] tag;
    final int[] suffix;
    final int[] shape;
    /** Number of quote marks up to and including the token. */
    final int[] quotes;
    /** Number of commas, colons and dashes up to and including the token. */
    final int[] breaks;
    /** Number of verbs up to and including the token. */
    final int[] verbs;

    /**
     * Encodes a sentence.
     *
     * @param words the words as written
     * @param tags their universal part-of-speech tags, one each
     */
    public EncodedSentence(List<String> words, List<String> tags) {
        if (words.size() != tags.size()) {
            throw new IllegalArgumentException(words.size() + " words but " + tags.size() + " tags");
        }
        size = words.size();
        word = filled();
        tag = filled();
        suffix = filled();
        shape = filled();
        quotes = new int[size + 2];
        breaks = new int[size + 2];
        verbs = new int[size + 2];
        for (int i = 0; i < size; i++) {
            encode(i, words.get(i), tags.get(i));
        }
    }

    /** The number of tokens. */
    int size() {
        return size;
    }

    /** Whether a token is a punctuation mark. */
    boolean isPunctuation(int token) {
        return tag[token] == PUNCTUATION;
    }

    private int[] filled() {
        int[] values = new int[size + 2];
        values[size] = ROOT_HASH;
        values[size + 1] = NONE_HASH;
        return values;
    }

    private void encode(int i, String form, String upos) {
        String normal = normalise(form);
        word[i] = mix(normal.hashCode());
        tag[i] = mix(upos.hashCode());
        suffix[i] = mix(normal.substring(Math.max(0, normal.length() - 3)).hashCode() + 7);
        shape[i] = mix(shapeOf(form, i));
        quotes[i] = count(quotes, i) + (normal.equals("\"") ? 1 : 0);
        breaks[i] = count(breaks, i) + (isBreak(normal) ? 1 : 0);
        verbs[i] = count(verbs, i) + (upos.equals("VERB") ? 1 : 0);
    }

    private static int count(int[] counts, int i) {
        return i == 0 ? 0 : counts[i - 1];
    }

    private static boolean isBreak(String word) {
        return switch (word) {
            case ",", ":", ";", "-", "--", "(", ")" -> true;
            default -> false;
        };
    }

    /** Lower case, digits as 0, and one spelling for quotes, apostrophes and dashes. */
    static String normalise(String form) {
        StringBuilder normal = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            normal.append(normalise(form.charAt(i)));
        }
        String result = normal.toString();
        return switch (result) {
            case "``", "''" -> "\"";
            case "\u2014" -> "--";
            default -> result;
        };
    }

    private static char normalise(char c) {
        if (c < 128) {
            return c >= '0' && c <= '9' ? '0' : Character.toLowerCase(c);
        }
        return switch (c) {
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u2018', '\u2019', '\u201a', '\u00b4' -> '\'';
            case '\u2013', '\u2012', '\u2010', '\u2011' -> '-';
            default -> Character.isDigit(c) ? '0' : Character.toLowerCase(c);
        };
    }

    private static int shapeOf(String form, int position) {
        char first = form.isEmpty() ? ' ' : form.charAt(0);
        if (!Character.isUpperCase(first)) {
            return Character.isDigit(first) ? 1 : 2;
        }
        boolean shout = form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
        return (position == 0 ? 3 : 4) + (shout ? 2 : 0);
    }

    private static int mix(int value) {
        int h = value * 0x9E3779B1;
        h ^= h >>> 15;
        h *= 0x85EBCA6B;
        return h ^ (h >>> 13);
    }
}
