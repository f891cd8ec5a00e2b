package org.volteface.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list of words that ships with the bundle. */
final class WordSet {
    private WordSet() {}

    /** The words of the file with the given name. */
    static Set<String> load(String file) {
        Set<String> words = new HashSet<>();
        DataFile.rows(file).forEach(row -> words.addAll(List.of(row[0].split(" "))));
        return Set.copyOf(words);
    }
}
