package org.volteface.core;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.volteface.api.deployment.ShadowReport.Agreement;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** How far the statements of two sets of analysers agree, by kind. */
final class Agreements {
    private static final int IN_FORCE = 0;
    private static final int FOUND = 1;
    private static final int SAME = 2;
    private static final int ADDED = 3;
    private static final int COUNTS = 4;

    private final Map<StatementKind, int[]> counts = new TreeMap<>();

    /** What two statements of the same words and holder have in common. */
    private record Key(Passage passage, String holder) {
        static Key of(Statement statement) {
            return new Key(statement.passage(), statement.holder().id());
        }
    }

    /** Adds the statements of one document. */
    void add(List<Statement> inForce, List<Statement> tried) {
        Map<Key, Statement> byKey = new HashMap<>();
        tried.forEach(statement -> byKey.putIfAbsent(Key.of(statement), statement));
        Set<Key> known = new HashSet<>();
        for (Statement statement : inForce) {
            known.add(Key.of(statement));
            count(statement, byKey.get(Key.of(statement)));
        }
        tried.stream()
                .filter(statement -> !known.contains(Key.of(statement)))
                .forEach(statement -> of(statement.kind())[ADDED]++);
    }

    /** The kinds that there were, in their order. */
    List<Agreement> byKind() {
        return counts.entrySet().stream()
                .map(entry -> new Agreement(
                        entry.getKey().name().toLowerCase(Locale.ROOT),
                        entry.getValue()[IN_FORCE],
                        entry.getValue()[FOUND],
                        entry.getValue()[SAME],
                        entry.getValue()[ADDED]))
                .toList();
    }

    private void count(Statement statement, @Nullable Statement other) {
        int[] kind = of(statement.kind());
        kind[IN_FORCE]++;
        if (other != null) {
            kind[FOUND]++;
            boolean same = other.kind() == statement.kind()
                    && other.claim().stance().label()
                            == statement.claim().stance().label();
            kind[SAME] += same ? 1 : 0;
        }
    }

    private int[] of(StatementKind kind) {
        return counts.computeIfAbsent(kind, key -> new int[COUNTS]);
    }
}
