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
 */
public record StatusChange(String commitment, PromiseStatus status, Edtf since, List<String> evidence, String because)
        implements Outcome {
    /** Copies the evidence. */
    public StatusChange {
        Objects.requireNonNull(commitment, "commitment");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(because, "because");
    }
}
