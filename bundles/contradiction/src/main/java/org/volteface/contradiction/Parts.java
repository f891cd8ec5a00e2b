package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that tell parts of one whole apart: what holds of the northern section does not hold of the southern one. */
final class Parts {
    private final Map<String, Set<String>> others = new HashMap<>();

    /** Loads the list: each row names parts of which none is another. */
    Parts() {
        for (List<String> row : DataFile.rows("parts.txt")) {
            for (String part : row) {
                Set<String> rest = new HashSet<>(row);
                rest.remove(part);
                others.computeIfAbsent(part, key -> new HashSet<>()).addAll(rest);
            }
        }
    }

    /** The two parts by which the things differ; empty where they do not. */
    Optional<String> apart(List<String> one, List<String> other) {
        List<String> own = new ArrayList<>(one);
        own.removeAll(other);
        for (String part : own) {
            Set<String> rest = others.getOrDefault(part, Set.of());
            Optional<String> counterpart = other.stream()
                    .filter(rest::contains)
                    .filter(it -> !one.contains(it))
                    .findFirst();
            if (counterpart.isPresent()) {
                return counterpart.map(it -> part + " and " + it);
            }
        }
        return Optional.empty();
    }
}
