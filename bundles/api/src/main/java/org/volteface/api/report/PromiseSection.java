package org.volteface.api.report;

import java.util.List;
import java.util.Objects;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.PromiseStatus;

/**
 * A promise and how it stands.
 *
 * @param commitment the commitment, as it was first made
 * @param restatements its restatements
 * @param status how it stands now
 * @param history what moved it, in the order of time
 */
public record PromiseSection(
        Cited commitment, List<Cited> restatements, PromiseStatus status, List<StatusChange> history)
        implements Section {
    /** Copies the lists. */
    public PromiseSection {
        Objects.requireNonNull(commitment, "commitment");
        restatements = List.copyOf(restatements);
        Objects.requireNonNull(status, "status");
        history = List.copyOf(history);
    }

    /** Whether it says something that could be measured, so that it can be rated. */
    public boolean ratable() {
        return history.stream().noneMatch(StatusChange::vague);
    }
}
