package org.volteface.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.volteface.api.contradiction.Finding;

/**
 * A finding with its passages.
 *
 * @param finding the finding
 * @param before the statements of the earlier side, in the order of time
 * @param after the statements of the later side, in the order of time
 * @param conditions the statements that show that a condition held
 * @param review what was decided on it
 */
public record FindingSection(
        Finding finding, List<Cited> before, List<Cited> after, List<Cited> conditions, ReviewStatus review)
        implements Section {
    /** Copies the lists. */
    public FindingSection {
        Objects.requireNonNull(finding, "finding");
        before = List.copyOf(before);
        after = List.copyOf(after);
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(review, "review");
    }

    /** One of which nobody tells what was decided on it. */
    public FindingSection(Finding finding, List<Cited> before, List<Cited> after, List<Cited> conditions) {
        this(finding, before, after, conditions, ReviewStatus.UNKNOWN);
    }

    /** The earlier side as a reader is to see it: what shows the turn best, then what else was said, in the order of time. */
    public List<Cited> shownBefore() {
        return leading(before, finding.turn().lead().earlier());
    }

    /** The later side as a reader is to see it: what shows the turn best, then what else was said, in the order of time. */
    public List<Cited> shownAfter() {
        return leading(after, finding.turn().lead().later());
    }

    private static List<Cited> leading(List<Cited> side, String lead) {
        List<Cited> ordered = new ArrayList<>();
        side.stream().filter(cited -> cited.statement().id().equals(lead)).forEach(ordered::add);
        side.stream().filter(cited -> !cited.statement().id().equals(lead)).forEach(ordered::add);
        return ordered;
    }
}
