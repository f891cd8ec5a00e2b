package org.volteface.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed, understood: words, phrases, and whether the last word may go on. Whatever was typed can be understood.
 *
 * @param parts the words outside of quotes one by one, and the phrases
 * @param open whether the last word of the last part may be the beginning of one
 */
record Typed(List<Part> parts, boolean open) {
    /** More parts than a question has, and more words than a phrase has that is looked for; the rest is left out. */
    private static final int MOST = 32;

    private static final int BARELY = 2;

    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

    Typed {
        parts = List.copyOf(parts);
    }

    /**
     * A word, or the words of a phrase.
     *
     * @param words as they are, at least one
     * @param stem of a word its stem, of a phrase empty
     */
    record Part(List<String> words, String stem) {
        Part {
            words = List.copyOf(words);
        }

        boolean isPhrase() {
            return stem.isEmpty();
        }

        String last() {
            return words.get(words.size() - 1);
        }
    }

    /** Whether there is no more than the first letter or two of a word: too much has them for one to fit better than another. */
    boolean isBarelyBegun() {
        return open
                && parts.size() == 1
                && !parts.get(0).isPhrase()
                && parts.get(0).last().length() <= BARELY;
    }

    static Typed of(String text) {
        List<Part> parts = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i <= text.length() && parts.size() < MOST; i++) {
            if (i == text.length() || QUOTES.indexOf(text.charAt(i)) >= 0) {
                parts.addAll(quoted ? phrase(text.substring(begin, i)) : words(text.substring(begin, i)));
                quoted = !quoted;
                begin = i + 1;
            }
        }
        boolean cut = parts.size() >= MOST;
        boolean open = !cut && !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return new Typed(cut ? parts.subList(0, MOST) : parts, open && !parts.isEmpty());
    }

    private static List<Part> words(String text) {
        List<Words.Word> plain = Words.PLAIN.of(text, MOST);
        List<Words.Word> stems = Words.STEMMED.of(text, MOST);
        List<Part> words = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            words.add(new Part(List.of(plain.get(i).term()), stems.get(i).term()));
        }
        return words;
    }

    /** A phrase of one word is one that has to stand as it is. */
    private static List<Part> phrase(String text) {
        List<String> words =
                Words.PLAIN.of(text, MOST).stream().map(Words.Word::term).toList();
        return words.isEmpty() ? List.of() : List.of(new Part(words, ""));
    }
}
