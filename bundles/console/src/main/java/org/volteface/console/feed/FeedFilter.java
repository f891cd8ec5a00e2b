package org.volteface.console.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.console.finding.FindingLine;
import org.volteface.console.listing.SeenNames;
import org.volteface.console.page.ListFilter;
import org.volteface.console.stance.Kinship;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/**
 * Which findings a feed tells of.
 *
 * @param asked what they have to have, as the list of findings has it
 */
record FeedFilter(ListFilter asked) {
    private static final List<String> NAMED = List.of("actor", "proposition");

    static FeedFilter of(Exchange exchange) throws Refusal {
        return new FeedFilter(ListFilter.of(exchange, ListFilter.FINDINGS));
    }

    /** Those in force, the latest first. */
    Query query() {
        Query query = asked.query();
        return new Query(query.subject(), query.text(), query.filter(), Order.ARRIVAL);
    }

    /**
     * Whether a finding is one of them that no search knows any more; about an actor is what is about whoever is one with it. Where
     * passages are gone nobody can say what was in them: better one withdrawal too many than one that is not told.
     */
    boolean admits(FindingLine line, Grounds grounds, Kinship kinship) {
        Finding finding = line.finding();
        return has("actor", id -> kinship.members(id).contains(finding.holder().id()))
                && has("proposition", finding.proposition().key()::equals)
                && has("kind", finding.kind().name()::equals)
                && has("standing", finding.verdict().standing().name()::equals)
                && has("review", decision(line)::equals)
                && has(
                        "source",
                        source -> !grounds.whole() || grounds.publishers().contains(source))
                && grounds.isIn(asked.period())
                && (!grounds.whole() || new PlainWords(asked.text()).areIn(words(line, grounds)));
    }

    private boolean has(String name, Predicate<String> wanted) {
        return asked.value(name).isEmpty() || wanted.test(asked.value(name));
    }

    private static String decision(FindingLine line) {
        return line.review().map(Review::decision).map(Enum::name).orElse(Criterion.OPEN);
    }

    private static String words(FindingLine line, Grounds grounds) {
        Finding finding = line.finding();
        return Stream.concat(
                        Stream.of(
                                line.title(),
                                finding.holder().name(),
                                finding.verdict().why()),
                        grounds.words().stream())
                .reduce((some, more) -> some + " " + more)
                .orElseThrow();
    }

    /** The address of a page on the same. */
    String address(String path) {
        return asked.address(path).toString();
    }

    /** What names the feed; one that asks for words, an actor and a proposition alone has the name that it always had. */
    String name() {
        List<String> parts = new ArrayList<>(List.of(asked.text(), asked.value("actor"), asked.value("proposition")));
        parts.addAll(others());
        return Fingerprint.of(parts.toArray(String[]::new));
    }

    /** What the feed is called. */
    String title(SeenNames names) {
        List<String> parts = new ArrayList<>(List.of("Volteface: findings"));
        value("actor").ifPresent(id -> parts.add("about " + names.of(Criterion.ACTOR, id)));
        value("proposition").ifPresent(key -> parts.add("on " + names.of(Criterion.PROPOSITION, key)));
        if (!asked.text().isEmpty()) {
            parts.add("with “" + asked.text() + "”");
        }
        if (!others().isEmpty()) {
            parts.add("(" + String.join(", ", others()) + ")");
        }
        return String.join(" ", parts);
    }

    private Optional<String> value(String name) {
        return Optional.of(asked.value(name)).filter(value -> !value.isEmpty());
    }

    /** What else they have to have, in words. */
    private List<String> others() {
        List<String> others = new ArrayList<>();
        asked.shape().choices().stream()
                .map(ListFilter.Choice::name)
                .filter(name -> !NAMED.contains(name))
                .forEach(name -> value(name).ifPresent(value -> others.add(name + " " + plain(name, value))));
        asked.period().from().ifPresent(day -> others.add("from " + day));
        asked.period().to().ifPresent(day -> others.add("until " + day));
        return others;
    }

    private static String plain(String name, String value) {
        return name.equals("source") ? value : value.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
