package org.volteface.console.feed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words as somebody types them into a search, looked for in words that no list has any more. As there, all have to occur, of many most, each in whatever
 * form, what is in quotes as it stands; signs mean nothing.
 *
 * @param typed what was typed
 */
record PlainWords(String typed) {
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** What forms of a word differ in at its end, as far as a feed needs to know. */
    private static final Pattern ENDING = Pattern.compile("(?:ies|y|es|e|s|ed|ing)$");

    private static final int SHORTEST = 3;
    /** Of more words than these, three in four have to occur. */
    private static final int ALL_OF = 4;

    boolean areIn(String text) {
        String words = " " + plain(text) + " ";
        List<String> there = List.of(words.strip().split(" "));
        List<String> single = Stream.of(
                        plain(QUOTED.matcher(typed).replaceAll(" ")).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean begun = !typed.isEmpty() && Character.isLetterOrDigit(typed.codePointBefore(typed.length()));
        int found = 0;
        for (int i = 0; i < single.size(); i++) {
            String word = single.get(i);
            boolean mayGoOn = begun && i == single.size() - 1;
            if (there.stream().anyMatch(other -> stem(other).equals(stem(word)) || mayGoOn && other.startsWith(word))) {
                found++;
            }
        }
        return found >= needed(single.size())
                && QUOTED.matcher(typed)
                        .results()
                        .allMatch(phrase -> words.contains(" " + plain(phrase.group(1)) + " "));
    }

    private static int needed(int words) {
        return words <= ALL_OF ? words : Math.max(ALL_OF, words * 3 / 4);
    }

    private static String plain(String text) {
        return GAPS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static String stem(String word) {
        String stem = ENDING.matcher(word).replaceFirst("");
        return stem.length() < SHORTEST ? word : stem;
    }
}
