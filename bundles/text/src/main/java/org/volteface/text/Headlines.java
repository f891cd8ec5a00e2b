package org.volteface.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** The reading of headlines in title case, whose capitals mislead the tagger: words that are no names are shown to it in lower case. */
final class Headlines {
    private static final int FEWEST_WORDS = 3;

    private final Set<String> vocabulary;
    private final Lemmatizer lemmatizer;

    Headlines(Set<String> vocabulary, Lemmatizer lemmatizer) {
        this.vocabulary = vocabulary;
        this.lemmatizer = lemmatizer;
    }

    /** Whether nearly all longer words are capitalised. */
    static boolean isTitleCase(List<String> words) {
        int capital = 0;
        int small = 0;
        for (String word : words) {
            if (word.length() > 3) {
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
                small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return capital >= FEWEST_WORDS && small * 5 <= capital;
    }

    /** The words as they would stand in running text; {@code body} shows which of them are names. */
    List<String> inRunningText(List<String> words, BodyWords body) {
        List<String> lowered = new ArrayList<>(words.size());
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean common = isIn(body.small(), lower)
                    || (isIn(vocabulary, lower) && !body.names().contains(word));
            boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            lowered.add(common && !shouted && !word.equals("I") ? lower : word);
        }
        return lowered;
    }

    /** Whether a set holds the word, or its base form as a verb: "promises" is no name where "promise" or "promised" is none. */
    private boolean isIn(Set<String> words, String lower) {
        return words.contains(lower) || words.contains(lemmatizer.lemma(lower, PartOfSpeech.VERB));
    }
}
