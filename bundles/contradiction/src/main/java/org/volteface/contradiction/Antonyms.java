package org.volteface.contradiction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of opposite meaning, from the bundle's list. */
final class Antonyms {
    private static final String BAR = "|";

    private final Map<String, Set<String>> opposites = new HashMap<>();

    /** Loads the list. */
    Antonyms() {
        for (List<String> row : DataFile.rows("antonyms.txt")) {
            int bar = row.indexOf(BAR);
            add(row.subList(0, bar), row.subList(bar + 1, row.size()));
        }
    }

    /** Whether the two lemmas are of opposite meaning. */
    boolean opposite(String one, String other) {
        return opposites.getOrDefault(one, Set.of()).contains(other);
    }

    private void add(List<String> group, List<String> contrary) {
        for (String word : group) {
            for (String opposite : contrary) {
                opposites.computeIfAbsent(word, key -> new HashSet<>()).add(opposite);
                opposites.computeIfAbsent(opposite, key -> new HashSet<>()).add(word);
            }
        }
    }
}
