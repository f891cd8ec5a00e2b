package org.volteface.contradiction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Token;

/** Words of opposite meaning, from the bundle's list. */
final class Antonyms {
    private static final String BAR = "|";
    private static final int REACH = 2;

    private final Map<String, Set<String>> opposites = new HashMap<>();

    /** Loads the list. */
    Antonyms() {
        for (List<String> row : DataFile.rows("antonyms.txt")) {
            int bar = row.indexOf(BAR);
            add(row.subList(0, bar), row.subList(bar + 1, row.size()));
        }
    }

    /** Whether the two words are of opposite meaning where they stand: to vote against is not to vote. */
    boolean opposite(Lemmas.Word one, Lemmas.Word other) {
        return opposites.getOrDefault(entry(one), Set.of()).contains(entry(other));
    }

    /** The entry that the word is found under: with its particle where that makes another word of it. */
    private String entry(Lemmas.Word word) {
        List<Token> tokens = word.sentence().tokens();
        int end = Math.min(tokens.size(), word.index() + 1 + REACH);
        for (Token next : tokens.subList(word.index() + 1, end)) {
            String phrase = Stems.stem(word.lemma()) + "_" + next.form().toLowerCase(Locale.ROOT);
            if (opposites.containsKey(phrase)) {
                return phrase;
            }
            if (!next.is(PartOfSpeech.PUNCT)) {
                break;
            }
        }
        return word.stem();
    }

    private void add(List<String> group, List<String> contrary) {
        for (String word : group) {
            for (String opposite : contrary) {
                opposites.computeIfAbsent(key(word), key -> new HashSet<>()).add(key(opposite));
                opposites.computeIfAbsent(key(opposite), key -> new HashSet<>()).add(key(word));
            }
        }
    }

    private static String key(String entry) {
        int particle = entry.indexOf('_');
        return particle < 0 ? Stems.stem(entry) : Stems.stem(entry.substring(0, particle)) + entry.substring(particle);
    }
}
