package org.volteface.api.contradiction;

import java.util.Objects;

/**
 * What one gate said of a candidate.
 *
 * @param gate the gate's reason code: {@code same-proposition}
 * @param passed whether the candidate passed
 * @param because why, in words for a person
 */
public record GateResult(String gate, boolean passed, String because) {
    /** Refuses null. */
    public GateResult {
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(because, "because");
    }
}
