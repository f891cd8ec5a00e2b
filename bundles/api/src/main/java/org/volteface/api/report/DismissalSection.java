package org.volteface.api.report;

import java.util.List;
import java.util.Objects;
import org.volteface.api.contradiction.Dismissal;

/**
 * A dismissal with its passages.
 *
 * @param dismissal the dismissal
 * @param evidence the statements compared
 */
public record DismissalSection(Dismissal dismissal, List<Cited> evidence) implements Section {
    /** Copies the evidence. */
    public DismissalSection {
        Objects.requireNonNull(dismissal, "dismissal");
        evidence = List.copyOf(evidence);
    }
}
