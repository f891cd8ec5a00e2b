package org.volteface.api.report;

import java.util.List;
import java.util.Objects;
import org.volteface.api.model.Proposition;

/**
 * Where an actor stood on one proposition, over time.
 *
 * @param proposition the proposition
 * @param entries the statements on it, in the order of time
 */
public record TimelineSection(Proposition proposition, List<Cited> entries) implements Section {
    /** Copies the entries. */
    public TimelineSection {
        Objects.requireNonNull(proposition, "proposition");
        entries = List.copyOf(entries);
    }
}
