package org.volteface.contradiction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The carrying words of a passage, cut down so that the forms of one word meet: a likeness of wording, not of sense. */
final class Stems {
    private static final Set<String> EMPTY =
            DataFile.rows("empty-words.txt").stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    private static final List<String> ENDINGS = List.of("ing", "ies", "ied", "ed", "es", "s", "e", "y");
    private static final int SHORTEST = 3;

    private Stems() {}

    /** The stems of {@code text}, each once, in the order of the text; the caller's own. */
    static Set<String> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        Set<String> stems = new LinkedHashSet<>();
        int from = -1;
        // By letters and not by a pattern: a statement is held against dozens of others, whose words are cut each time.
        for (int i = 0, step = 1; i <= lower.length(); i += step) {
            int c = i < lower.length() ? lower.codePointAt(i) : ' ';
            step = Character.charCount(c);
            if (isLetterOrNumber(c)) {
                from = from < 0 ? i : from;
            } else if (from >= 0 && c != '\'' && c != '-') {
                add(lower.substring(from, i), stems);
                from = -1;
            }
        }
        return stems;
    }

    private static void add(String told, Set<String> stems) {
        String word = told.endsWith("'s")
                ? told.substring(0, told.length() - 2)
                : told.endsWith("'") ? told.substring(0, told.length() - 1) : told;
        if (!word.isEmpty() && !EMPTY.contains(word)) {
            stems.add(stem(word));
        }
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** The word without its inflection. */
    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return undouble(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    /** Which part of {@code words} is also in {@code others}, from 0 to 1; 0 where there are no words. */
    static double containment(Set<String> words, Set<String> others) {
        if (words.isEmpty()) {
            return 0;
        }
        long shared = words.stream().filter(others::contains).count();
        return (double) shared / words.size();
    }

    private static String undouble(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > SHORTEST - 1 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && stem.charAt(last) != 's' && stem.charAt(last) != 'l' ? stem.substring(0, last) : stem;
    }
}
