package org.volteface.api.archive;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The time that a finding was in force. A finding is replaced by another where a restatement joins its evidence or an analyser judges
 * it otherwise.
 *
 * @param found the finding
 * @param since when it came into force
 * @param until when it was replaced or withdrawn; empty while it is in force
 */
public record FindingLife(FoundFinding found, Instant since, Optional<Instant> until) {
    /** Refuses null. */
    public FindingLife {
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
    }
}
