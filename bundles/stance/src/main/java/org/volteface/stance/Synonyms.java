package org.volteface.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one form of words that mean the same thing. */
final class Synonyms {
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, List<String>> pairs = new HashMap<>();

    Synonyms() {
        for (String[] row : DataFile.rows("synonyms.tsv")) {
            for (String word : row[1].split(" ")) {
                forms.put(word, row[0]);
            }
        }
        for (String[] row : DataFile.rows("compounds.tsv")) {
            for (String pair : row[1].split(";")) {
                pairs.put(pair, List.of(row[0].split(" ")));
            }
        }
    }

    /** The form of {@code lemma}; itself where it has no other. */
    String form(String lemma) {
        return forms.getOrDefault(lemma, lemma);
    }

    /** What the two words name together, its head first; empty where they are no such pair. */
    List<String> pair(String first, String second) {
        return pairs.getOrDefault(first + " " + second, List.of());
    }
}
