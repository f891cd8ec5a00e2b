package org.volteface.console.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.volteface.api.search.Subject;
import org.volteface.console.page.Extent;
import org.volteface.console.page.Frame;
import org.volteface.console.page.ListFilter;
import org.volteface.console.web.Address;
import org.volteface.console.web.Trail;
import org.volteface.console.words.Words;

/**
 * A search as its page shows it.
 *
 * @param frame what stands around it
 * @param filter what was asked for
 * @param fields what can be chosen
 * @param found what was found
 * @param best what fits best of other things, where words were looked for
 */
public record SearchView(Frame frame, ListFilter filter, List<Field> fields, Found found, List<Best> best) {
    /** Copies the lists. */
    public SearchView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(filter, "filter");
        fields = List.copyOf(fields);
        Objects.requireNonNull(found, "found");
        best = List.copyOf(best);
    }

    /**
     * What can be chosen in one respect.
     *
     * @param name its name in the address
     * @param label its name on the page
     * @param values the words for each value
     * @param chosen the value that is chosen; empty for none
     */
    public record Field(String name, String label, Map<String, String> values, String chosen) {}

    /**
     * A page of what was found.
     *
     * @param hits the page
     * @param extent how much there is
     * @param trail the pages before it
     */
    public record Found(List<Hit> hits, Extent extent, Trail trail) {
        /** Copies the list. */
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * The best of one subject.
     *
     * @param title what they are
     * @param hits the best
     * @param all the address of all
     */
    public record Best(String title, List<Hit> hits, String all) {
        /** Copies the list. */
        public Best {
            hits = List.copyOf(hits);
        }
    }

    /** What is chosen of findings as it is of others. */
    private static final Set<String> OF_FINDINGS_TOO = Set.of("actor", "proposition", "source");

    /**
     * A kind of thing that can be looked for.
     *
     * @param name what several of it are called
     * @param address the same search of it
     * @param shown whether it is shown
     */
    public record Tab(String name, String address, boolean shown) {}

    /** What the list is of. */
    public Subject subject() {
        return filter.shape().subject();
    }

    /** What the list is of, as the address names it. */
    public String subjectName() {
        return Shapes.name(subject());
    }

    /** The kinds of things that can be looked for, with the same words and days. */
    public List<Tab> tabs() {
        return Stream.of(Subject.values())
                .map(subject -> new Tab(
                        Words.capital(Shapes.plural(subject)),
                        address(subject),
                        subject == filter.shape().subject()))
                .toList();
    }

    /** What several of what the list is of are called. */
    public String all() {
        return Words.capital(Shapes.plural(subject()));
    }

    /** The heading, which states the result. */
    public String heading() {
        Extent extent = found.extent();
        String noun = Shapes.name(subject());
        if (extent.total() == 0) {
            return extent.isIndexing()
                    ? "Still being indexed"
                    : filter.isAny() ? "No " + noun + " yet" : "No such " + noun;
        }
        String count = Words.capital(extent.count(noun));
        return filter.text().isEmpty() ? count : count + " with “" + shortened(filter.text()) + "”";
    }

    /** In which order they stand. */
    public String order() {
        return switch (Shapes.order(filter)) {
            case FIT -> "What fits best first.";
            case STATEMENTS -> "Those with the most statements first.";
            case ARRIVAL -> "The latest to arrive first.";
            default -> "The newest first.";
        };
    }

    /** Whether a file cannot have all of it. */
    public boolean isTooLong() {
        return found.extent().total() > Exports.MOST;
    }

    /** The address of the page after this one. */
    public Optional<String> next() {
        return found.extent().next().map(cursor -> found.trail().on(cursor).address(address()));
    }

    /** The address of the page before this one. */
    public Optional<String> previous() {
        return found.trail().back().map(trail -> trail.address(address()));
    }

    /** The address of the list. */
    public String address() {
        return filter.address("/search").with("subject", subjectName()).toString();
    }

    /** The address of the feed of the findings of this search; empty where none would have the same. */
    public String feed() {
        return feed(filter);
    }

    static String feed(ListFilter filter) {
        boolean isOfFindings = filter.shape().subject() == Subject.FINDING;
        return isOfFindings || OF_FINDINGS_TOO.containsAll(filter.chosen().keySet())
                ? filter.address("/feeds/findings.atom").toString()
                : "";
    }

    private String address(Subject subject) {
        Address address = Address.of("/search").with("q", filter.text());
        for (ListFilter.Choice choice : Shapes.of(subject).choices()) {
            // The kinds of one thing are none of another.
            if (!choice.name().equals("kind")) {
                address = address.with(choice.name(), filter.value(choice.name()));
            }
        }
        return address.with("from", filter.typed().get(0))
                .with("to", filter.typed().get(1))
                .with("subject", Shapes.name(subject))
                .toString();
    }

    private static String shortened(String text) {
        int most = 80;
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
