package org.volteface.api.report;

import java.util.List;
import java.util.Objects;
import org.volteface.api.contradiction.Finding;

/**
 * A finding with its passages.
 *
 * @param finding the finding
 * @param before the statements of the earlier side
 * @param after the statements of the later side
 * @param conditions the statements that show that a condition held
 */
public record FindingSection(Finding finding, List<Cited> before, List<Cited> after, List<Cited> conditions)
        implements Section {
    /** Copies the lists. */
    public FindingSection {
        Objects.requireNonNull(finding, "finding");
        before = List.copyOf(before);
        after = List.copyOf(after);
        conditions = List.copyOf(conditions);
    }
}
