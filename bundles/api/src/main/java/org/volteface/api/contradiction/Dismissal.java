package org.volteface.api.contradiction;

import java.util.List;
import java.util.Objects;

/**
 * A candidate that did not become a finding.
 *
 * @param evidence the ids of the statements compared, the earlier first
 * @param gate the reason code of the gate that stopped it
 * @param because why, in words for a person
 */
public record Dismissal(List<String> evidence, String gate, String because) implements Outcome {
    /** Copies the evidence. */
    public Dismissal {
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(because, "because");
    }
}
