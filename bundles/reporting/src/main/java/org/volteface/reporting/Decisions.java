package org.volteface.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.report.ReviewStatus;

/** What people decided on findings, read of many at once. */
final class Decisions {
    private final ArchiveView archive;
    private final Map<Finding, ReviewStatus> known = new LinkedHashMap<>();

    Decisions(ArchiveView archive) {
        this.archive = archive;
    }

    /** Reads what is decided on {@code findings}, and gives them back. */
    List<Finding> read(List<Finding> findings) {
        List<Finding> unknown =
                findings.stream().filter(finding -> !known.containsKey(finding)).toList();
        if (!unknown.isEmpty()) {
            Optional<Map<String, Review>> reviews = archive.reviews(unknown);
            unknown.forEach(finding -> known.put(
                    finding,
                    reviews.map(all -> new ReviewStatus(true, Optional.ofNullable(all.get(finding.id()))))
                            .orElse(ReviewStatus.UNKNOWN)));
        }
        return findings;
    }

    ReviewStatus of(Finding finding) {
        return known.getOrDefault(finding, ReviewStatus.UNKNOWN);
    }

    boolean isDismissed(Finding finding) {
        return of(finding).isDismissed();
    }

    /** Those of all that were read that were dismissed. */
    List<Finding> dismissed() {
        return known.keySet().stream().filter(this::isDismissed).toList();
    }
}
