package org.volteface.api.contradiction;

import java.util.Objects;

/**
 * What is concluded from the evidence of a finding.
 *
 * @param standing how much it may be relied on
 * @param rating how far the holder turned
 * @param confidence how sure the detector is, from 0 to 1
 * @param why one sentence that a person can read
 */
public record Verdict(Standing standing, Rating rating, double confidence, String why) {
    /**
     * Checks the confidence.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Verdict {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(why, "why");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
        }
    }
}
