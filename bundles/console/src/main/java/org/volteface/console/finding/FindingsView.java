package org.volteface.console.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.search.Criterion;
import org.volteface.console.site.Extent;
import org.volteface.console.site.Frame;
import org.volteface.console.site.ListFilter;
import org.volteface.console.words.Words;

/**
 * The list of findings as its page shows it.
 *
 * @param frame what stands around it
 * @param filter what was asked for
 * @param lines the findings of this page
 * @param extent how much there is
 * @param actors the actors that can be chosen, by their ids, with how many findings are about each
 */
public record FindingsView(
        Frame frame, ListFilter filter, List<FindingLine> lines, Extent extent, Map<String, String> actors) {
    /** Copies the list. */
    public FindingsView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(filter, "filter");
        lines = List.copyOf(lines);
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(actors, "actors");
    }

    /** The heading, which states the result. */
    public String heading() {
        if (extent.total() == 0) {
            return isIndexing()
                    ? "Still being indexed"
                    : filter.isAny() ? "Nobody has turned so far" : "No such finding";
        }
        String count = (extent.exact() ? "" : "More than ") + Words.count(extent.total(), "finding");
        return Words.capital(count + decided() + (filter.isAny() || onlyReview() ? "" : ", of those chosen"));
    }

    private boolean onlyReview() {
        return filter.text().isEmpty()
                && filter.period().isAny()
                && filter.chosen().size() == 1
                && !decided().isEmpty();
    }

    private String decided() {
        return switch (filter.value("review")) {
            case Criterion.OPEN -> extent.total() == 1 ? " waits for review" : " wait for review";
            case "CONFIRMED" -> " confirmed";
            case "DISMISSED" -> " dismissed";
            default -> "";
        };
    }

    /** Whether the list may be shorter than it should be. */
    public boolean isIndexing() {
        return extent.isIndexing();
    }

    /** The address of the next page. */
    public Optional<String> older() {
        return extent.next()
                .map(cursor -> filter.address().with("cursor", cursor).toString());
    }

    /** The address of the same list where it can be searched further and saved. */
    public String export() {
        return filter.address("/search").with("subject", "finding").toString();
    }
}
