package org.volteface.stance;

import java.util.HashMap;
import java.util.Map;

/** The one form of words that mean the same thing. */
final class Synonyms {
    private final Map<String, String> forms = new HashMap<>();

    Synonyms() {
        for (String[] row : DataFile.rows("synonyms.tsv")) {
            for (String word : row[1].split(" ")) {
                forms.put(word, row[0]);
            }
        }
    }

    /** The form of {@code lemma}; itself where it has no other. */
    String form(String lemma) {
        return forms.getOrDefault(lemma, lemma);
    }
}
