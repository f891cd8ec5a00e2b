package org.volteface.core;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;

/** Decisions on findings in force, each of which becomes a case in the archive. */
final class CaseDecisions {
    private final Store store;
    private final CaseBuilder builder;

    CaseDecisions(Store store) {
        this.store = store;
        this.builder = new CaseBuilder(store);
    }

    /**
     * Keeps a decision.
     *
     * @throws IllegalArgumentException if there is no such finding in force, or nothing to take back or to remark
     */
    RegressionCase decide(String findingId, Review.Decision decision, String by, String why) throws IOException {
        Finding finding = store.archive().findingsStarting(findingId, 2).stream()
                .map(found -> found.finding())
                .filter(found -> found.id().equals(findingId))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no finding in force with the id " + findingId));
        if (decision == Review.Decision.WITHDRAWN && on(finding).isEmpty()) {
            throw new IllegalArgumentException("nothing is decided on the finding " + findingId);
        }
        if (decision == Review.Decision.NOTED && why.isBlank()) {
            throw new IllegalArgumentException("a note needs words");
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        RegressionCase made = builder.build(finding, new Review(decision, by, now, why));
        store.cases().keep(List.of(made));
        return made;
    }

    /** All that was decided and remarked on a finding, the earliest first. */
    List<Review> history(Finding finding) {
        return builder.id(finding)
                .map(id -> store.cases().history(id).stream()
                        .map(kept -> kept.content().review())
                        .toList())
                .orElse(List.of());
    }

    /** What was decided on a finding; empty where nothing was. */
    Optional<Review> on(Finding finding) {
        return builder.id(finding)
                .flatMap(id ->
                        Optional.ofNullable(store.cases().reviews(List.of(id)).get(id)));
    }
}
