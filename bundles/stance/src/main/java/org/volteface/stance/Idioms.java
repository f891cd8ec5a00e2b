package org.volteface.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The idioms, found by their words and not by the tree, which is seldom right about them. */
final class Idioms {
    private static final int FARTHEST = 5;

    private final Map<String, List<Idiom>> byFirst = new HashMap<>();

    Idioms() {
        for (String[] row : DataFile.rows("idioms.tsv")) {
            Idiom idiom = Idiom.of(row);
            byFirst.computeIfAbsent(Idiom.key(idiom.words().get(0)), first -> new ArrayList<>())
                    .add(idiom);
        }
    }

    /**
     * An idiom in its place.
     *
     * @param idiom which
     * @param start its first token
     * @param end the token after it
     */
    record Found(Idiom idiom, int start, int end) {
        boolean contains(int token) {
            return token >= start && token < end;
        }
    }

    /** The longest idiom that {@code predicate} is part of, or that makes of it what is accepted or rejected: am against selling. */
    Optional<Found> at(Clause clause, int predicate) {
        Optional<Found> longest = Optional.empty();
        for (int start = Math.max(0, predicate - FARTHEST); start <= predicate; start++) {
            for (Idiom idiom : byFirst.getOrDefault(Idiom.key(clause.lemma(start)), List.of())) {
                OptionalInt end = clause.inside(start) ? idiom.end(clause, start) : OptionalInt.empty();
                Found found = new Found(idiom, start, end.orElse(start));
                boolean holds = found.contains(predicate) || (end.isPresent() && governs(clause, found, predicate));
                int known = longest.map(it -> it.idiom().length()).orElse(0);
                longest = holds && idiom.length() > known ? Optional.of(found) : longest;
            }
        }
        return longest;
    }

    private static boolean governs(Clause clause, Found found, int predicate) {
        return found.end() == predicate && clause.head(found.start()) == predicate;
    }
}
