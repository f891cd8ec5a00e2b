package org.volteface.console.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.search.Criterion;
import org.volteface.console.page.Extent;
import org.volteface.console.page.Frame;
import org.volteface.console.page.ListFilter;
import org.volteface.console.words.Words;

/**
 * The list of findings as its page shows it.
 *
 * @param frame what stands around it
 * @param filter what was asked for
 * @param lines the findings of this page
 * @param extent how much there is
 * @param fields what can be chosen
 */
public record FindingsView(Frame frame, ListFilter filter, List<FindingLine> lines, Extent extent, Fields fields) {
    /** Copies the list. */
    public FindingsView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(filter, "filter");
        lines = List.copyOf(lines);
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(fields, "fields");
    }

    /**
     * What can be chosen: each value by its name, with how many findings there are.
     *
     * @param actors whom they are about
     * @param propositions what they are about
     * @param sources who published a document that they rest on
     */
    public record Fields(Map<String, String> actors, Map<String, String> propositions, Map<String, String> sources) {
        /** Where only the list itself is asked for. */
        static final Fields NONE = new Fields(Map.of(), Map.of(), Map.of());

        /** Refuses null. */
        public Fields {
            Objects.requireNonNull(actors, "actors");
            Objects.requireNonNull(propositions, "propositions");
            Objects.requireNonNull(sources, "sources");
        }
    }

    /** The first finding of the list that nobody has decided on. */
    public Optional<FindingLine> open() {
        return frame.mayDecide()
                ? lines.stream().filter(line -> line.review().isEmpty()).findFirst()
                : Optional.empty();
    }

    /** The heading, which states the result. */
    public String heading() {
        if (extent.total() == 0) {
            return isIndexing()
                    ? "Still being indexed"
                    : filter.isAny() ? "No finding is on record" : "No such finding";
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
