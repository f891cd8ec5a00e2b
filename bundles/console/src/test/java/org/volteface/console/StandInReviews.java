package org.volteface.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.Review.Decision;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.operation.FindingReviews;
import org.volteface.contracts.Samples;

/** Decisions on whatever finding, in the order in which they were made. */
final class StandInReviews implements FindingReviews {
    final List<Review> made = new ArrayList<>();

    @Override
    public RegressionCase confirm(String findingId, String by, String why) {
        return make(Decision.CONFIRMED, by, why);
    }

    @Override
    public RegressionCase dismiss(String findingId, String by, String why) {
        return make(Decision.DISMISSED, by, why);
    }

    @Override
    public RegressionCase withdraw(String findingId, String by, String why) {
        return make(Decision.WITHDRAWN, by, why);
    }

    @Override
    public RegressionCase note(String findingId, String by, String what) {
        return make(Decision.NOTED, by, what);
    }

    @Override
    public List<Review> history(Finding finding) {
        return List.copyOf(made);
    }

    @Override
    public Optional<Review> of(Finding finding) {
        return made.stream()
                .filter(review -> review.decision() != Decision.NOTED)
                .reduce((one, later) -> later)
                .filter(review -> review.decision().isJudgement());
    }

    private RegressionCase make(Decision decision, String by, String why) {
        Review review = new Review(decision, by, Instant.parse("2026-03-05T10:00:00Z"), why);
        made.add(review);
        return new RegressionCase(
                "case",
                List.of(Samples.document("A", "B")),
                List.of(),
                new Review(Decision.DISMISSED, by, review.at(), why));
    }
}
