package org.volteface.actors;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The names of a document by the words that they begin and end with: what a short form may stand for. */
final class ShortForms {
    private final Map<String, Set<String>> longer = new HashMap<>();

    /** Files {@code names}, which come in the order of reading. */
    ShortForms(Collection<String> names) {
        for (String name : names) {
            for (int i = 1; i < name.length() - 1; i++) {
                char c = name.charAt(i);
                if (c == ' ') {
                    file(name.substring(0, i), name);
                }
                if (c == ' ' || c == '-') {
                    file(name.substring(i + 1), name);
                }
            }
        }
    }

    private void file(String part, String name) {
        longer.computeIfAbsent(part, p -> new LinkedHashSet<>()).add(name);
    }

    /** The names that begin or end with the words of {@code name} and have others beside them, in the order of reading. */
    Set<String> of(String name) {
        return longer.getOrDefault(name, Set.of());
    }
}
