package org.volteface.api.operation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one step goes.
 *
 * @param step the step
 * @param analysers those at work, as {@code bundle@version}, with their configuration; of sources all, of other steps one
 * @param busy how many documents (of contradiction: statements) are in it now
 * @param pause why it stands still, in words for a person; empty where it does not
 */
public record StepStatus(Step step, List<String> analysers, int busy, Optional<String> pause) {
    /** Copies the list. */
    public StepStatus {
        Objects.requireNonNull(step, "step");
        analysers = List.copyOf(analysers);
        Objects.requireNonNull(pause, "pause");
    }
}
