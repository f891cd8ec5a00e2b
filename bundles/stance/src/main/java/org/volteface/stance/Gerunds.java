package org.volteface.stance;

import java.util.Map;
import java.util.Set;

/** The -ing forms of verbs, for topics: scrap, scrapping. */
final class Gerunds {
    private static final String VOWELS = "aeiou";
    /** Verbs of more syllables whose last is stressed, and those that British spelling doubles. */
    private static final Set<String> DOUBLED = WordSet.load("doubled.tsv");

    private static final Set<String> ROOTS = Set.of(
            "bring", "sing", "ring", "cling", "fling", "sling", "spring", "string", "swing", "sting", "wring", "wing",
            "ping");
    private static final Map<String, String> FORMS = Map.of(
            "been", "being", "was", "being", "were", "being", "is", "being", "are", "being", "had", "having", "has",
            "having", "did", "doing", "done", "doing");

    private Gerunds() {}

    static String of(String verb) {
        if (verb.endsWith("ing") && verb.length() > "ing".length() + 1 && !ROOTS.contains(verb)) {
            return verb;
        }
        if (FORMS.containsKey(verb)) {
            return FORMS.get(verb);
        }
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.equals("be")) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        if (DOUBLED.contains(verb) || doubles(verb)) {
            return verb + verb.charAt(verb.length() - 1) + "ing";
        }
        return verb + "ing";
    }

    /** One syllable, one vowel, one last consonant: cut, scrap, ban. */
    private static boolean doubles(String whole) {
        String verb = whole.startsWith("qu") ? "q" + whole.substring(2) : whole;
        int length = verb.length();
        if (length < 3 || length > 5) {
            return false;
        }
        char last = verb.charAt(length - 1);
        boolean ending = VOWELS.indexOf(last) < 0
                && "wxy".indexOf(last) < 0
                && VOWELS.indexOf(verb.charAt(length - 2)) >= 0
                && VOWELS.indexOf(verb.charAt(length - 3)) < 0;
        return ending && verb.substring(0, length - 2).chars().noneMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }
}
