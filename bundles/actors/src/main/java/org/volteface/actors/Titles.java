package org.volteface.actors;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How the words of offices and bodies are put into the one form that every document gets. */
final class Titles {
    private static final Pattern SEVERAL = Pattern.compile("\\p{Lu}\\S* \\p{Lu}.*");
    /** The endings of adjectives for peoples, with those of their homes. */
    private static final List<Map.Entry<String, String>> HOMES = List.of(
            Map.entry("ian", "ia"),
            Map.entry("ean", "ea"),
            Map.entry("an", "a"),
            Map.entry("ese", ""),
            Map.entry("ish", ""));

    private static final Pattern DEMONYM = Pattern.compile("\\p{Lu}\\p{L}{2,}(?:ian|ean|an|ese|ish)s?");

    private Titles() {}

    /** The one form of an office: its portfolio before its head, in British spelling, the affairs left out. */
    static String canonical(String before, String head) {
        String portfolio = before.replace(" affairs", "")
                .replace("defense", "defence")
                .replace("labor", "labour")
                .strip();
        return (portfolio + " " + head).strip();
    }

    /** An office whose portfolio follows it: minister for the environment. */
    static String withPortfolio(String head, String portfolio) {
        return head.equals("minister") ? canonical(portfolio, head) : head + " for " + portfolio;
    }

    /** Whether a word in capitals has the ending of an adjective for a people. */
    static boolean looksLikeDemonym(String word) {
        return DEMONYM.matcher(word).matches();
    }

    /** The name that an unknown people's adjective points to: Kestovian to Kestovia. */
    static String homeOf(String demonym) {
        String word = without(demonym, "s", "");
        for (Map.Entry<String, String> ending : HOMES) {
            if (word.endsWith(ending.getKey())) {
                return without(word, ending.getKey(), ending.getValue());
            }
        }
        return word;
    }

    private static String without(String word, String ending, String instead) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) + instead : word;
    }

    /** Whether {@code demonym} may be the adjective of the country {@code name}: they begin alike. */
    static boolean fits(String demonym, String name) {
        int shared = 0;
        int length = Math.min(demonym.length(), name.length());
        while (shared < length && demonym.charAt(shared) == name.charAt(shared)) {
            shared++;
        }
        return shared >= 3 && shared >= name.length() - 3 && demonym.length() - shared <= 4;
    }

    /** The words with a capital letter at their start. */
    static String sentenceCase(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** The words with a small letter at their start, but for words all in capitals and names of several words. */
    static String lowerFirst(String words) {
        boolean name = words.length() < 2
                || Character.isUpperCase(words.charAt(1))
                || SEVERAL.matcher(words).matches();
        return name ? words : words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** What the holder of a title of the knowledge packs may do, as its words tell. */
    static Standing standing(String title) {
        if (title.contains("minister") && !title.contains("prime")
                || title.contains("secretary of")
                || title.contains("foreign secretary")) {
            return Standing.MINISTER;
        }
        boolean body = title.contains("general") || title.contains("chief") || title.contains("director");
        return body ? Standing.CHIEF : Standing.HEAD;
    }
}
