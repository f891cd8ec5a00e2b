package org.volteface.api.deployment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.report.Cited;

/**
 * A finding that would appear, vanish or change.
 *
 * @param before the finding in force; empty where it would appear
 * @param after the finding that would be; empty where it would vanish
 * @param passages the statements that they rest on, in the order of the evidence
 */
public record FindingChange(Optional<Finding> before, Optional<Finding> after, List<Cited> passages) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is a finding on neither side
     */
    public FindingChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        passages = List.copyOf(passages);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("nothing changes");
        }
    }

    /** Whether it would appear, vanish or change. */
    public What what() {
        if (before.isEmpty()) {
            return What.APPEARED;
        }
        return after.isEmpty() ? What.VANISHED : What.CHANGED;
    }

    /** What happens to a finding. */
    public enum What {
        /** It is new. */
        APPEARED,
        /** It is there no more. */
        VANISHED,
        /** It is about the same turn, and rests on other evidence or says something else of it. */
        CHANGED
    }
}
