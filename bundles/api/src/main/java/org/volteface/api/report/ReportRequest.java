package org.volteface.api.report;

import java.util.Objects;
import java.util.Optional;

/**
 * What a report is to show, and how much of it.
 *
 * @param kind what it is about
 * @param actorId the id of the actor that it is limited to; needed for {@link ReportKind#ACTOR}
 * @param most at most how many it shows of each, the latest: findings, commitments, dismissals, and the statements of the
 *     actor
 */
public record ReportRequest(ReportKind kind, Optional<String> actorId, int most) {
    /**
     * Checks the actor and the number.
     *
     * @throws IllegalArgumentException if an actor's report names none, or if nothing is to be shown
     */
    public ReportRequest {
        Objects.requireNonNull(kind, "kind");
        if (kind == ReportKind.ACTOR && actorId.isEmpty()) {
            throw new IllegalArgumentException("whose report?");
        }
        if (most < 1) {
            throw new IllegalArgumentException("a report of at most " + most);
        }
    }
}
