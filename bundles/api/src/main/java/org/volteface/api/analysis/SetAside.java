package org.volteface.api.analysis;

import java.util.Objects;

/**
 * A document that could not be analysed.
 *
 * @param reason why, in words for a person, naming the analyser that failed where one did
 */
public record SetAside(String reason) implements DocumentResult {
    /** Refuses null. */
    public SetAside {
        Objects.requireNonNull(reason, "reason");
    }
}
