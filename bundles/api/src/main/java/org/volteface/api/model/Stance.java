package org.volteface.api.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a holder stands toward a proposition.
 *
 * @param label the side taken
 * @param modality how firmly
 * @param condition the words of the condition that it hangs on, where there is one
 * @param confidence how sure the classifier is, from 0 to 1
 */
public record Stance(StanceLabel label, Modality modality, Optional<String> condition, double confidence) {
    /**
     * Checks the confidence.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Stance {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(condition, "condition");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
        }
    }
}
