package org.volteface.api.report;

import java.util.Objects;
import java.util.Optional;

/**
 * What a report is to show, and how much of it.
 *
 * @param kind what it is about
 * @param scope what it is limited to; {@link ReportKind#ACTOR} needs exactly one actor
 * @param most at most how many it shows of each, the latest: findings, commitments, dismissals, and the statements of each
 *     actor
 */
public record ReportRequest(ReportKind kind, ReportScope scope, int most) {
    /**
     * Checks the actor and the number.
     *
     * @throws IllegalArgumentException if an actor's report does not name one, or if nothing is to be shown
     */
    public ReportRequest {
        Objects.requireNonNull(kind, "kind");
        if (kind == ReportKind.ACTOR && scope.actors().size() != 1) {
            throw new IllegalArgumentException("whose report?");
        }
        if (most < 1) {
            throw new IllegalArgumentException("a report of at most " + most);
        }
    }

    /** One that is limited to one actor where the actor's id is given, and by nothing else. */
    public ReportRequest(ReportKind kind, Optional<String> actorId, int most) {
        this(kind, actorId.map(ReportScope::ofActor).orElse(ReportScope.ALL), most);
    }

    /** The id of the actor that it is limited to, where it is one. */
    public Optional<String> actorId() {
        return scope.actors().size() == 1 ? scope.actors().stream().findFirst() : Optional.empty();
    }
}
