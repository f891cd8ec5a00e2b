package org.volteface.shell.server;

import java.io.IOException;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.operation.FindingReviews;

/** What is decided of findings. */
final class ReviewDesk {
    private static final int MOST = 40;

    private final StatementArchive archive;
    private final FindingReviews reviews;

    ReviewDesk(StatementArchive archive, FindingReviews reviews) {
        this.archive = archive;
        this.reviews = reviews;
    }

    String confirm(Arguments given) throws IOException {
        Finding finding = finding(given);
        return told(finding, reviews.confirm(finding.id(), Phrases.by(given), why(given)));
    }

    String dismiss(Arguments given) throws IOException {
        Finding finding = finding(given);
        return told(finding, reviews.dismiss(finding.id(), Phrases.by(given), why(given)));
    }

    private Finding finding(Arguments given) {
        Arguments.require(given.word().isPresent(), "which finding?");
        String id = given.word().get();
        FoundFinding found = new Abbreviation(id)
                .one("finding in force", archive.findingsStarting(id, MOST), one -> one.finding()
                        .id());
        return found.finding();
    }

    private static String told(Finding finding, RegressionCase made) {
        return "Finding " + Phrases.shortId(finding.id()) + " (" + Page.clean(Phrases.matter(finding)) + ") is "
                + Phrases.lower(made.review().decision()) + ". Later deployments are held against it as case "
                + Phrases.shortId(made.id()) + ".";
    }

    private static String why(Arguments given) {
        return given.option("--why").orElse("");
    }
}
