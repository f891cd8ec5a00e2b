package org.volteface.api.archive;

import java.time.Instant;
import java.util.Objects;

/**
 * What somebody decided on a finding.
 *
 * @param decision the decision
 * @param by who decided
 * @param at when
 * @param why the reason, in words for a person; may be empty
 */
public record Review(Decision decision, String by, Instant at, String why) {
    /**
     * Checks that there is somebody who decides.
     *
     * @throws IllegalArgumentException if there is not
     */
    public Review {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(why, "why");
        if (by.isBlank()) {
            throw new IllegalArgumentException("a decision needs somebody who makes it");
        }
    }

    /** What can be decided. */
    public enum Decision {
        /** The finding is right: its holder turned. */
        CONFIRMED,
        /** The finding is wrong: nothing of the kind is in its documents. */
        DISMISSED,
        /** What was decided before is taken back: the finding is undecided again. Never in force itself. */
        WITHDRAWN,
        /** Something is remarked, and what was decided stays. Never in force itself. */
        NOTED;

        /** Whether it judges the finding, and is in force until somebody decides otherwise. */
        public boolean isJudgement() {
            return this == CONFIRMED || this == DISMISSED;
        }
    }
}
