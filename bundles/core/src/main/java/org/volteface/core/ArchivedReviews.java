package org.volteface.core;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.Review.Decision;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.operation.FindingReviews;

/** Decisions on findings, kept in the archive as cases. */
@Component
public final class ArchivedReviews implements FindingReviews {
    private final CaseDecisions decisions;

    /** Decides on what {@code engine} finds. */
    @Activate
    public ArchivedReviews(@Reference AnalysisEngine engine) {
        this.decisions = new CaseDecisions(engine.engine().store());
    }

    @Override
    public RegressionCase confirm(String findingId, String by, String why) throws IOException {
        return decisions.decide(findingId, Decision.CONFIRMED, by, why);
    }

    @Override
    public RegressionCase dismiss(String findingId, String by, String why) throws IOException {
        return decisions.decide(findingId, Decision.DISMISSED, by, why);
    }

    @Override
    public RegressionCase withdraw(String findingId, String by, String why) throws IOException {
        return decisions.decide(findingId, Decision.WITHDRAWN, by, why);
    }

    @Override
    public RegressionCase note(String findingId, String by, String what) throws IOException {
        return decisions.decide(findingId, Decision.NOTED, by, what);
    }

    @Override
    public List<Review> history(Finding finding) {
        return decisions.history(finding);
    }

    @Override
    public Optional<Review> of(Finding finding) {
        return decisions.on(finding);
    }
}
