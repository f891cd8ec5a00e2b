package org.volteface.stance;

import java.util.Set;

/** The -ing forms of verbs, for topics: scrap, scrapping. */
final class Gerunds {
    private static final String VOWELS = "aeiou";
    private static final int LONGEST_SUFFIX = 4;
    private static final Set<String> SHORT =
            Set.of("bring", "sing", "ring", "swing", "fling", "cling", "sting", "sling", "spring", "string", "wring");
    private static final Set<String> DOUBLED = Set.of(
            "admit", "begin", "control", "forget", "occur", "permit", "prefer", "refer", "submit", "commit", "expel",
            "cancel", "travel", "label");

    private Gerunds() {}

    static String of(String verb) {
        // a participle that was taken for an adjective or noun has itself for a lemma
        if (verb.endsWith("ing") && verb.length() > LONGEST_SUFFIX && !SHORT.contains(verb)) {
            return verb;
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
    private static boolean doubles(String verb) {
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
