package org.volteface.console.finding;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.archive.Review;
import org.volteface.api.operation.FindingReviews;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.help.Gates;
import org.volteface.console.platform.Platform;
import org.volteface.console.site.Required;
import org.volteface.console.web.Refusal;
import org.volteface.console.words.Words;

/** What somebody does with a finding: confirms or dismisses it, takes that back, or remarks something. */
public final class FindingDecisions {
    private static final int LONGEST = 4_000;

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
     */
    public record Wish(Review.Decision decision, String why, Optional<String> gate) {
        /** Refuses null. */
        public Wish {
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(gate, "gate");
        }
    }

    /**
     * Takes a decision.
     *
     * @return what is missing in it, in words for a person; empty where it was taken
     */
    public Optional<String> take(String id, Wish wish, Asker asker) throws Refusal {
        Optional<String> missing = missing(wish);
        if (missing.isPresent()) {
            return missing;
        }
        try {
            keep(id, wish, asker.name());
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict(e.getMessage() == null ? "this cannot be decided" : e.getMessage(), e);
        } catch (IOException e) {
            throw Refusal.notNow("the decision could not be kept: " + e.getMessage(), e);
        }
        Audit.done(asker, new Deed(word(wish.decision()) + " finding", id), "done");
        return Optional.empty();
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
