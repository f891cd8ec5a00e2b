package org.volteface.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The repair of owners: the stock model tags "Norway's" at the start of a short sentence as an adjective or verb, and what it
 * then takes its ending for is the verb "is".
 */
final class OwnerRepair {
    private static final Set<String> NO_NAMES = Set.of("ADJ", "VERB", "ADV", "X", "INTJ", "SYM", "AUX");

    private final Set<String> starters;

    OwnerRepair(Set<String> starters) {
        this.starters = starters;
    }

    /** Repairs the owner whose ending stands at {@code i}, where one does. */
    void repair(int i, List<String> words, List<String> tags) {
        if (i == 0 || !isEnding(words.get(i)) && !isOfMany(i, words, tags)) {
            return;
        }
        String owner = words.get(i - 1);
        boolean name = TagRepair.isName(owner) && !starters.contains(owner.toLowerCase(Locale.ROOT));
        if (name && NO_NAMES.contains(tags.get(i - 1))) {
            tags.set(i - 1, "PROPN");
        }
        boolean noun = tags.get(i - 1).equals("PROPN") || tags.get(i - 1).equals("NOUN");
        if (noun && tags.get(i).equals("AUX") && nounFollows(i + 1, tags)) {
            tags.set(i, "PART");
        }
    }

    /** The mark of an owner in the plural: the Painters' Union. */
    private static boolean isOfMany(int i, List<String> words, List<String> tags) {
        String mark = words.get(i);
        return tags.get(i).equals("PART")
                && (mark.equals("'") || mark.equals("\u2019"))
                && words.get(i - 1).endsWith("s");
    }

    private static boolean isEnding(String word) {
        return word.equals("'s") || word.equals("\u2019s");
    }

    /** Whether what is owned follows: a noun, with nothing before it but adjectives and numbers. */
    private static boolean nounFollows(int from, List<String> tags) {
        int i = from;
        while (i < tags.size() && (tags.get(i).equals("ADJ") || tags.get(i).equals("NUM"))) {
            i++;
        }
        return i < tags.size() && (tags.get(i).equals("NOUN") || tags.get(i).equals("PROPN"));
    }
}
