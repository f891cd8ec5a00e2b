package org.volteface.contradiction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.model.Proposition;

/** Topics that name one thing and the same doing or number with it: "hiring the forty drivers" tells the drivers from others. */
final class SameDoing {
    private static final int SPECIFIC = 2;
    /** Doings that are told of anything, so that they tell nothing apart: having, making. */
    private static final Set<String> LIGHT = DataFile.rows("light-doings.txt").stream()
            .flatMap(List::stream)
            .map(Stems::stem)
            .collect(Collectors.toUnmodifiableSet());

    private SameDoing() {}

    /** Whether the topics of both share words beyond the noun that they are about. */
    static boolean of(Proposition one, Proposition other) {
        if (Plain.common(one.terms().get(0)) || Plain.named(one) || Plain.named(other)) {
            return false;
        }
        Set<String> shared = new HashSet<>(Stems.of(one.topic()));
        shared.retainAll(Stems.of(other.topic()));
        shared.removeAll(LIGHT);
        return shared.size() >= SPECIFIC;
    }
}
