package org.volteface.contradiction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The carrying words of a passage, cut down so that the forms of one word meet: a likeness of wording, not of sense. */
final class Stems {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");
    // A statement is held against dozens of others, whose words would be cut anew for each.
    private static final Memo<Set<String>> KNOWN = new Memo<>();
    private static final Set<String> EMPTY =
            DataFile.rows("empty-words.txt").stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    private static final List<String> ENDINGS = List.of("ing", "ies", "ied", "ed", "es", "s", "e", "y");
    private static final int SHORTEST = 3;

    private Stems() {}

    /** The stems of {@code text}, each once, in the order of the text; the caller's own. */
    static Set<String> of(String text) {
        return new LinkedHashSet<>(KNOWN.of(text, Stems::cut));
    }

    private static Set<String> cut(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match ->
                        POSSESSIVE.matcher(match.group().replace('’', '\'')).replaceFirst(""))
                .filter(word -> !EMPTY.contains(word) && !word.isEmpty())
                .map(Stems::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
