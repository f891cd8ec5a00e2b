package org.volteface.api.contradiction;

import java.util.List;
import java.util.Objects;

/**
 * A candidate about which the detector cannot tell.
 *
 * @param evidence the ids of the statements compared, the earlier first
 * @param because why, in words for a person
 */
public record Undecided(List<String> evidence, String because) implements Outcome {
    /** Copies the evidence. */
    public Undecided {
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(because, "because");
    }
}
