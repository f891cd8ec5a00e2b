package org.volteface.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.volteface.api.model.Span;
import org.volteface.text.tagging.ChunkTokenizer;

/** The tokenizer of a sentence: the stock model's cuts, then marks at the edges and dashes set apart, and abbreviations kept whole. */
final class WordSplitter {
    private static final String OPENING = "\"'([{<*";
    private static final String CLOSING = "\"')]}>,;:!?*";
    private static final String DASHES = "\u2014\u2013\u2015\u2026";

    /** What is longer is no word, but would cost as one: lowering "\u0130" takes time by the square of the length. */
    private static final int LONGEST_CHUNK = 1_000;

    private static final Pattern CLITIC = Pattern.compile("\\p{Nd}|(?:s|ll|re|ve|d|m|em|til)\\b");

    private final ChunkTokenizer tokenizer;
    private final Abbreviations abbreviations;

    WordSplitter(ChunkTokenizer tokenizer, Abbreviations abbreviations) {
        this.tokenizer = tokenizer;
        this.abbreviations = abbreviations;
    }

    /** The tokens of a sentence, contractions still whole. */
    List<Span> split(String text, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        int i = sentence.start();
        while (i < sentence.end()) {
            if (Layout.isSpace(text.charAt(i))) {
                i++;
            } else {
                int end = chunkEnd(text, i, sentence.end());
                chunk(plain(text, i, end), i, end == sentence.end(), tokens);
                i = end;
            }
        }
        return tokens;
    }

    private static int chunkEnd(String text, int start, int limit) {
        int furthest = Math.min(limit, start + LONGEST_CHUNK);
        int end = start + 1;
        while (end < furthest && !Layout.isSpace(text.charAt(end))) {
            end++;
        }
        boolean divides = end < limit && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
        return divides ? end + 1 : end;
    }

    private void chunk(String chunk, int offset, boolean last, List<Span> tokens) {
        int from = 0;
        int to = chunk.length();
        while (from < to - 1 && OPENING.indexOf(chunk.charAt(from)) >= 0 && !isClitic(chunk, from)) {
            tokens.add(new Span(offset + from, offset + from + 1));
            from++;
        }
        int closing = to;
        while (closing > from + 1 && closesAt(chunk, from, closing - 1)) {
            closing--;
        }
        int stop = stop(chunk, from, closing, last);
        core(chunk, new Span(from, stop), offset, tokens);
        if (stop < closing) {
            tokens.add(new Span(offset + stop, offset + closing));
        }
        for (int i = closing; i < to; i++) {
            tokens.add(new Span(offset + i, offset + i + 1));
        }
    }

    /** Where the stops at the end begin, when they are no part of the word; else the end. */
    private int stop(String chunk, int from, int end, boolean last) {
        int stop = end;
        while (stop > from && chunk.charAt(stop - 1) == '.') {
            stop--;
        }
        if (stop == from || stop == end) {
            return end;
        }
        boolean single = end - stop == 1;
        boolean word =
                single && (abbreviations.keepsStop(chunk.substring(from, stop)) || (!last && end == chunk.length()));
        return word ? end : stop;
    }

    /** The model's cuts, and cuts around dashes. */
    private void core(String chunk, Span core, int offset, List<Span> tokens) {
        String word = core.of(chunk);
        if (word.isEmpty()) {
            return;
        }
        boolean whole = word.endsWith(".") && abbreviations.keepsStop(word.substring(0, word.length() - 1));
        boolean address = word.contains("://") || word.indexOf('@') > 0;
        int start = 0;
        for (int cut : whole || address ? new int[0] : tokenizer.cuts(word)) {
            if (mayBeCut(word, cut)) {
                dashes(word, new Span(start, cut), offset + core.start(), tokens);
                start = cut;
            }
        }
        dashes(word, new Span(start, word.length()), offset + core.start(), tokens);
    }

    /**
     * Whether a cut of the model can stand: it knows no characters beyond the first plane and would cut a smiley in two, and cuts
     * "Sherif" as if a blank were missing before its "if". Within letters only "n't" is a word of its own.
     */
    private static boolean mayBeCut(String word, int cut) {
        char before = word.charAt(cut - 1);
        char after = word.charAt(cut);
        boolean within = Character.isLetter(before) && Character.isLetter(after);
        return !Character.isSurrogatePair(before, after) && (!within || word.regionMatches(true, cut, "n't", 0, 3));
    }

    private static void dashes(String word, Span piece, int offset, List<Span> tokens) {
        int start = piece.start();
        if (start > 0 && piece.length() > 1 && word.charAt(start) == '-') {
            addIfAny(start, start + 1, offset, tokens);
            start++;
        }
        int i = start;
        while (i < piece.end()) {
            int length = dash(word, i, piece.end());
            if (length > 0) {
                addIfAny(start, i, offset, tokens);
                addIfAny(i, i + length, offset, tokens);
                i += length;
                start = i;
            } else {
                i++;
            }
        }
        addIfAny(start, piece.end(), offset, tokens);
    }

    private static void addIfAny(int start, int end, int offset, List<Span> tokens) {
        if (end > start) {
            tokens.add(new Span(offset + start, offset + end));
        }
    }

    private static int dash(String word, int i, int end) {
        if (DASHES.indexOf(word.charAt(i)) >= 0) {
            return 1;
        }
        int length = 0;
        while (i + length < end && word.charAt(i + length) == '-') {
            length++;
        }
        return length > 1 ? length : 0;
    }

    private static boolean closesAt(String chunk, int from, int i) {
        char c = chunk.charAt(i);
        if (c == '\'' && i > from + 1 && chunk.charAt(i - 1) == 's') {
            return false;
        }
        return CLOSING.indexOf(c) >= 0;
    }

    /** An apostrophe that belongs to what follows: "'s", "'90s". */
    private static boolean isClitic(String chunk, int i) {
        return chunk.charAt(i) == '\''
                && CLITIC.matcher(chunk).region(i + 1, chunk.length()).lookingAt();
    }

    /** The chunk with straight quotes and apostrophes, which the models know. */
    static String plain(String text, int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            plain.append(
                    switch (c) {
                        case '\u2018', '\u2019', '\u201a', '\u00b4' -> '\'';
                        case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
                        default -> c;
                    });
        }
        return plain.toString();
    }
}
