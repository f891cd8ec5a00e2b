package org.volteface.console.finding;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.operation.FindingReviews;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.help.Gates;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Refusal;
import org.volteface.console.words.StatementWords;
import org.volteface.console.words.Words;

/** What somebody does with a finding: confirms or dismisses it, takes that back, or remarks something. */
public final class FindingDecisions {
    private static final int LONGEST = 4_000;
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    /** One for pages and programs, which decide on the same findings. */
    private static final Lock DECIDING = new ReentrantLock();

    private final Platform platform;

    /** Decides with what is there. */
    public FindingDecisions(Platform platform) {
        this.platform = platform;
    }

    /**
     * A decision as somebody wants it.
     *
     * @param decision what is done
     * @param why the reason or the remark; may be empty where neither is needed
     * @param gate the gate that should have stopped a finding that is dismissed
     * @param seen the number of the latest decision that whoever decides knows of; empty where that is not told
     */
    public record Wish(Review.Decision decision, String why, Optional<String> gate, Optional<Integer> seen) {
        /** Refuses null. */
        public Wish {
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(gate, "gate");
            Objects.requireNonNull(seen, "seen");
        }
    }

    /**
     * Why a decision was not taken.
     *
     * @param status the status that goes with it
     * @param reason what is missing or in the way, in words for a person
     */
    public record Obstacle(int status, String reason) {
        /** Refuses null. */
        public Obstacle {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The number of the latest decision among those on a finding; none is 0, and remarks decide nothing. */
    public static int number(List<Review> history) {
        return (int) history.stream()
                .filter(review -> review.decision() != Review.Decision.NOTED)
                .count();
    }

    /**
     * Takes a decision.
     *
     * @return what is in the way; empty where it was taken
     */
    public Optional<Obstacle> take(Finding finding, Wish wish, Asker asker) throws Refusal {
        Optional<String> missing = missing(wish);
        if (missing.isPresent()) {
            return missing.map(reason -> new Obstacle(BAD_REQUEST, reason));
        }
        String id = finding.id();
        // Between the look at what was decided and the decision nobody else decides.
        DECIDING.lock();
        try {
            Optional<String> overtaken = overtaken(finding, wish);
            if (overtaken.isPresent()) {
                return overtaken.map(reason -> new Obstacle(CONFLICT, reason));
            }
            keep(id, wish, asker.name());
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict(e.getMessage() == null ? "this cannot be decided" : e.getMessage(), e);
        } catch (IOException e) {
            throw Refusal.notNow("the decision could not be kept: " + e.getMessage(), e);
        } finally {
            DECIDING.unlock();
        }
        Audit.done(asker, new Deed(word(wish.decision()) + " finding", id), "done");
        return Optional.empty();
    }

    /** Who decided what since the page was made that a decision comes from; a remark takes nothing from anybody. */
    private Optional<String> overtaken(Finding finding, Wish wish) throws Refusal {
        List<Review> decided = Required.reviews(platform).history(finding).stream()
                .filter(review -> review.decision() != Review.Decision.NOTED)
                .toList();
        if (wish.decision() == Review.Decision.NOTED
                || wish.seen().isEmpty()
                || wish.seen().get() == decided.size()) {
            return Optional.empty();
        }
        if (decided.isEmpty()) {
            return Optional.of("Nobody has decided on this finding yet: look at it again.");
        }
        Review last = decided.get(decided.size() - 1);
        return Optional.of(
                "Since you opened this page: " + Words.decision(last.decision()).toLowerCase(Locale.ROOT)
                        + " by " + last.by() + " on " + StatementWords.moment(last.at())
                        + (last.why().isBlank() ? "" : ", “" + last.why() + "”")
                        + ". Nothing of yours was done: decide again if it should be otherwise.");
    }

    private static Optional<String> missing(Wish wish) {
        if (wish.why().length() > LONGEST) {
            return Optional.of("The reason is longer than " + LONGEST + " characters.");
        }
        if (wish.decision() == Review.Decision.DISMISSED && wish.why().isEmpty()) {
            return Optional.of("A dismissal needs a reason: what is wrong with the finding?");
        }
        return wish.decision() == Review.Decision.NOTED && wish.why().isEmpty()
                ? Optional.of("A note needs words.")
                : Optional.empty();
    }

    private void keep(String id, Wish wish, String by) throws Refusal, IOException {
        FindingReviews reviews = Required.reviews(platform);
        switch (wish.decision()) {
            case CONFIRMED -> reviews.confirm(id, by, wish.why());
            case DISMISSED -> reviews.dismiss(id, by, wish.why() + gate(wish));
            case WITHDRAWN -> reviews.withdraw(id, by, wish.why());
            case NOTED -> reviews.note(id, by, wish.why());
        }
    }

    /** What a decision is called where it is chosen and where it goes on record. */
    static String word(Review.Decision decision) {
        return switch (decision) {
            case CONFIRMED -> "confirm";
            case DISMISSED -> "dismiss";
            case WITHDRAWN -> "withdraw";
            case NOTED -> "note";
        };
    }

    /** The gate goes into the reason: that is what whoever mends the detector reads. */
    private static String gate(Wish wish) {
        return wish.gate()
                .filter(Gates.ALL::contains)
                .map(gate -> " (The gate “" + Words.gate(gate) + "” should have stopped it.)")
                .orElse("");
    }
}
