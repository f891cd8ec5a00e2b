package org.volteface.api.report;

import java.util.Objects;
import java.util.Optional;

/**
 * What a report is to show.
 *
 * @param kind what it is about
 * @param actorId the id of the actor that it is limited to; needed for {@link ReportKind#ACTOR}
 */
public record ReportRequest(ReportKind kind, Optional<String> actorId) {
    /**
     * Checks the actor.
     *
     * @throws IllegalArgumentException if an actor's report names none
     */
    public ReportRequest {
        Objects.requireNonNull(kind, "kind");
        if (kind == ReportKind.ACTOR && actorId.isEmpty()) {
            throw new IllegalArgumentException("whose report?");
        }
    }
}
