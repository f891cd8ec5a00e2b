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
 * @param lead the two statements that show it best, which gates and reasons speak of
 */
public record Turn(List<String> before, List<String> after, List<String> conditions, Lead lead) {
    /** A turn that the last statement of the earlier side and the first one of the later side show best. */
    public Turn(List<String> before, List<String> after, List<String> conditions) {
        this(before, after, conditions, Lead.nearest(before, after));
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a side is empty, or does not hold its part of the lead
     */
    public Turn {
        before = List.copyOf(before);
        after = List.copyOf(after);
        conditions = List.copyOf(conditions);
        // What was recorded before there was a lead has none.
        lead = Objects.requireNonNullElse(lead, Lead.nearest(before, after));
        if (!before.contains(lead.earlier()) || !after.contains(lead.later())) {
            throw new IllegalArgumentException("the lead is of neither side");
        }
    }

    /**
     * The two statements of a turn that show it best.
     *
     * @param earlier the id of the one on the earlier side
     * @param later the id of the one on the later side
     */
    public record Lead(String earlier, String later) {
        /** Refuses null. */
        public Lead {
            Objects.requireNonNull(earlier, "earlier");
            Objects.requireNonNull(later, "later");
        }

        private static Lead nearest(List<String> before, List<String> after) {
            if (before.isEmpty() || after.isEmpty()) {
                throw new IllegalArgumentException("a turn has two sides");
            }
            return new Lead(before.get(before.size() - 1), after.get(0));
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
