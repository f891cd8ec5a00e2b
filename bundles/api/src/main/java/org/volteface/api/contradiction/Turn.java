package org.volteface.api.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.volteface.api.model.Fingerprint;

/**
 * A change of course: what held before, and what came after.
 *
 * @param before the ids of the statements of the earlier side, restatements included, in the order of time
 * @param after the ids of the statements of the later side, restatements included, in the order of time
 * @param conditions the ids of the statements that show that a condition held; empty where none was needed
 */
public record Turn(List<String> before, List<String> after, List<String> conditions) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a side is empty
     */
    public Turn {
        before = List.copyOf(before);
        after = List.copyOf(after);
        conditions = List.copyOf(conditions);
        if (before.isEmpty() || after.isEmpty()) {
            throw new IllegalArgumentException("a turn has two sides");
        }
    }

    /** All evidence, the earlier side first. */
    public List<String> evidence() {
        List<String> all = new ArrayList<>(before);
        conditions.stream().filter(id -> !all.contains(id)).forEach(all::add);
        after.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return List.copyOf(all);
    }

    /** What stays the same while restatements join: a hash of the first statement of the later side and {@code kind}. */
    public String key(FindingKind kind) {
        return Fingerprint.of(Objects.requireNonNull(kind).name(), after.get(0));
    }
}
