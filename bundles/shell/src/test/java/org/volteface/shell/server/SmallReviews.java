package org.volteface.shell.server;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.archive.JudgedFinding;
import org.volteface.api.archive.JudgedFinding.Holder;
import org.volteface.api.archive.JudgedFinding.Quote;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.Review.Decision;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.operation.FindingReviews;
import org.volteface.contracts.Samples;

/** Decisions that are remembered by the ids of findings, each made on one day. */
final class SmallReviews implements FindingReviews {
    static final Instant DAY = Instant.parse("2026-03-01T10:15:30Z");

    private final Map<String, Review> byFinding = new HashMap<>();

    @Override
    public RegressionCase confirm(String findingId, String by, String why) {
        return keep(findingId, new Review(Decision.CONFIRMED, by, DAY, why));
    }

    @Override
    public RegressionCase dismiss(String findingId, String by, String why) {
        return keep(findingId, new Review(Decision.DISMISSED, by, DAY, why));
    }

    @Override
    public RegressionCase withdraw(String findingId, String by, String why) {
        byFinding.remove(findingId);
        return ferry("case of " + findingId, new Review(Decision.WITHDRAWN, by, DAY, why));
    }

    @Override
    public RegressionCase note(String findingId, String by, String what) {
        return ferry("case of " + findingId, new Review(Decision.NOTED, by, DAY, what));
    }

    @Override
    public List<Review> history(Finding finding) {
        return of(finding).stream().toList();
    }

    @Override
    public Optional<Review> of(Finding finding) {
        return Optional.ofNullable(byFinding.get(finding.id()));
    }

    private RegressionCase keep(String findingId, Review review) {
        byFinding.put(findingId, review);
        return ferry("case of " + findingId, review);
    }

    /** A case of a board that gave a ferry up. */
    static RegressionCase ferry(String id, Review review) {
        JudgedFinding finding = new JudgedFinding(
                FindingKind.REVERSAL,
                new Holder("Harbour board", List.of("Harbour board")),
                "the ferry line",
                List.of(new Quote(
                        0, "will run", Optional.of(StatementKind.COMMITMENT), Optional.of(StanceLabel.FAVOR))),
                List.of(new Quote(0, "will close", Optional.empty(), Optional.empty())));
        return new RegressionCase(
                id,
                List.of(Samples.document("Ferry", "The ferry will run. No, it will close.")),
                List.of(finding),
                review);
    }
}
