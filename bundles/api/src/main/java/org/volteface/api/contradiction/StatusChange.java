package org.volteface.api.contradiction;

import java.util.List;
import java.util.Objects;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.PromiseStatus;

/**
 * A commitment whose status is known from some date on.
 *
 * @param commitment the id of the commitment
 * @param status how it stands
 * @param since from when on
 * @param evidence the ids of the statements that show it, the commitment first
 * @param because why, in words for a person
 * @param vague whether the commitment says nothing that could be measured, so that it cannot be rated
 */
public record StatusChange(
        String commitment, PromiseStatus status, Edtf since, List<String> evidence, String because, boolean vague)
        implements Outcome {
    /** Copies the evidence. */
    public StatusChange {
        Objects.requireNonNull(commitment, "commitment");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(because, "because");
    }

    /** A change of a commitment that can be rated. */
    public StatusChange(String commitment, PromiseStatus status, Edtf since, List<String> evidence, String because) {
        this(commitment, status, since, evidence, because, false);
    }
}
