package org.volteface.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The division of a tag such as "AUX+PART" over the words of a contraction such as "do" and "n't". */
public final class CliticTags {
    private CliticTags() {}

    /**
     * One tag for every word of a contraction.
     *
     * @param words the words it is made of, at least one
     * @param tag the tag that the tagger gave to the whole, of as many parts as it likes
     */
    public static List<String> divide(List<String> words, String tag) {
        if (words.size() == 1 && tag.indexOf('+') < 0) {
            return List.of(tag);
        }
        String[] parts = tag.split("\\+");
        if (parts.length == words.size()) {
            return List.of(parts);
        }
        List<String> tags = new ArrayList<>();
        tags.add(parts[0]);
        for (int i = 1; i < words.size(); i++) {
            tags.add(clitic(words.get(i), tags.get(i - 1)));
        }
        return tags;
    }

    private static String clitic(String word, String before) {
        return switch (word.toLowerCase(Locale.ROOT).replace('\u2019', '\'')) {
            case "n't", "nt", "not", "na", "to", "ta", "'" -> "PART";
            case "'s", "s" -> before.equals("NOUN") || before.equals("PROPN") ? "PART" : "AUX";
            case "'ll", "'re", "'ve", "'d", "'m", "ll", "ve", "re", "d", "m" -> "AUX";
            default -> before;
        };
    }
}
