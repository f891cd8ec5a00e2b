package org.volteface.api.report;

import java.util.Objects;
import java.util.Optional;
import org.volteface.api.archive.Review;

/**
 * What people have decided on a finding, as far as it is known.
 *
 * @param kept whether decisions are kept at all where the finding comes from; where they are not, nothing is said of any
 * @param review the decision in force; empty where there is none
 */
public record ReviewStatus(boolean kept, Optional<Review> review) {
    /** That nobody keeps decisions: an analysis without an archive. */
    public static final ReviewStatus UNKNOWN = new ReviewStatus(false, Optional.empty());

    /** That nobody has decided yet. */
    public static final ReviewStatus OPEN = new ReviewStatus(true, Optional.empty());

    /**
     * Checks that what is decided is kept.
     *
     * @throws IllegalArgumentException if it is not
     */
    public ReviewStatus {
        Objects.requireNonNull(review, "review");
        if (review.isPresent() && !kept) {
            throw new IllegalArgumentException("a decision that nobody keeps");
        }
    }

    /** That {@code review} is in force. */
    public static ReviewStatus of(Review review) {
        return new ReviewStatus(true, Optional.of(review));
    }

    /** Whether somebody decided that the finding is wrong: it accuses nobody and counts nowhere. */
    public boolean isDismissed() {
        return is(Review.Decision.DISMISSED);
    }

    /** Whether somebody decided that the finding is right. */
    public boolean isConfirmed() {
        return is(Review.Decision.CONFIRMED);
    }

    /** In one word or two: confirmed, dismissed, not reviewed; empty where no decisions are kept. */
    public String label() {
        if (isDismissed()) {
            return "dismissed";
        }
        return isConfirmed() ? "confirmed" : kept ? "not reviewed" : "";
    }

    private boolean is(Review.Decision decision) {
        return review.filter(made -> made.decision() == decision).isPresent();
    }
}
