package org.volteface.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The repair of nouns and adjectives that the stock model takes for each other or for verbs. */
final class NominalRepair {
    private static final Set<String> PEOPLE = WordFile.group("repair-words.txt", "people");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re");

    private static final Set<String> GENERALS = WordFile.group("repair-words.txt", "generals");

    private NominalRepair() {}

    /** Repairs the tag of word {@code i}; {@code tags} must be as long as {@code words}. */
    static void repair(int i, List<String> words, List<String> tags) {
        if (isCompared(i, words, tags)) {
            tags.set(i - 1, "ADJ");
            tags.set(i, "NOUN");
        } else if (isNounTaggedAdjective(i, words, tags) || isTalks(i, words, tags) || isGeneral(i, words)) {
            tags.set(i, "NOUN");
        } else if (isAdjective(i, words, tags)) {
            tags.set(i, "ADJ");
        }
    }

    /** "supports longer sentences": a form in -s has a subject, which no verb before it is. */
    private static boolean isCompared(int i, List<String> words, List<String> tags) {
        return i > 1
                && tags.get(i).equals("VERB")
                && words.get(i).endsWith("s")
                && tags.get(i - 1).equals("ADV")
                && words.get(i - 1).endsWith("er")
                && tags.get(i - 2).equals("VERB");
    }

    /** "attorney general": the office, whatever follows. */
    private static boolean isGeneral(int i, List<String> words) {
        return i > 0
                && words.get(i).equals("general")
                && GENERALS.contains(words.get(i - 1).toLowerCase(Locale.ROOT));
    }

    /** "said that talks with Norland failed": where the word before is no subject, talks are held. */
    private static boolean isTalks(int i, List<String> words, List<String> tags) {
        if (i == 0 || !words.get(i).equals("talks") || !tags.get(i).equals("VERB")) {
            return false;
        }
        return switch (tags.get(i - 1)) {
            case "ADJ", "ADP", "DET", "NUM", "VERB", "CCONJ" -> true;
            case "SCONJ", "PRON" ->
                i > 1 && words.get(i - 1).equals("that") && tags.get(i - 2).equals("VERB");
            default -> false;
        };
    }

    /** "were pointless", "indirect talks": formed or used as no noun and no verb is. */
    private static boolean isAdjective(int i, List<String> words, List<String> tags) {
        boolean less =
                tags.get(i).equals("NOUN") && words.get(i).endsWith("less") && i > 0 && BE.contains(words.get(i - 1));
        return less || tags.get(i).equals("VERB") && words.get(i).equals("indirect");
    }

    private static boolean isNounTaggedAdjective(int i, List<String> words, List<String> tags) {
        if (!tags.get(i).equals("ADJ") || !PEOPLE.contains(words.get(i)) || i == 0) {
            return false;
        }
        boolean determined =
                switch (tags.get(i - 1)) {
                    case "DET", "ADJ", "NUM", "NOUN", "PROPN", "PART" -> true;
                    default -> false;
                };
        String next = i + 1 < tags.size() ? tags.get(i + 1) : "PUNCT";
        boolean alone =
                switch (next) {
                    case "VERB", "AUX", "ADP", "SCONJ", "PRON", "PART" -> true;
                    case "PUNCT" -> i + 1 >= words.size() || !words.get(i + 1).equals("-");
                    default -> false;
                };
        return determined && alone;
    }
}
