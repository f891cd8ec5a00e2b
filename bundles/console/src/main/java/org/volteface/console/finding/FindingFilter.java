package org.volteface.console.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Period;
import org.volteface.api.search.Query;
import org.volteface.api.search.Subject;
import org.volteface.console.web.Address;
import org.volteface.console.web.Exchange;

/**
 * What findings a list shall have, as it stands in an address.
 *
 * @param text the words that they have to have; empty for whatever
 * @param chosen the values of the criteria by the names that they have in an address
 * @param period when they turned
 * @param typed the days as somebody typed them, so that a mistake can be mended
 */
public record FindingFilter(String text, Map<String, String> chosen, Period period, List<String> typed) {
    private static final Map<String, Criterion> CRITERIA = Map.of(
            "review", Criterion.REVIEW,
            "kind", Criterion.KIND,
            "standing", Criterion.STANDING,
            "actor", Criterion.ACTOR,
            "proposition", Criterion.PROPOSITION);

    /** The names in the order in which addresses have them. */
    private static final List<String> NAMES = List.of("review", "kind", "standing", "actor", "proposition");

    /** Copies the collections. */
    public FindingFilter {
        Objects.requireNonNull(text, "text");
        chosen = Map.copyOf(chosen);
        Objects.requireNonNull(period, "period");
        typed = List.copyOf(typed);
    }

    static FindingFilter of(Exchange exchange) {
        Map<String, String> chosen = new java.util.HashMap<>();
        NAMES.forEach(name -> exchange.value(name).ifPresent(value -> chosen.put(name, value)));
        String from = exchange.value("from").orElse("");
        String to = exchange.value("to").orElse("");
        return new FindingFilter(
                exchange.value("q").orElse(""), chosen, new Period(day(from), day(to)), List.of(from, to));
    }

    /** What was chosen under a name; empty for whatever. */
    public String value(String name) {
        return chosen.getOrDefault(name, "");
    }

    /** Whether it leaves nothing out. */
    public boolean isAny() {
        return text.isEmpty() && chosen.isEmpty() && period.isAny();
    }

    /** The list that it asks for. */
    public Query query() {
        Filter filter = Filter.NONE.dated(period);
        for (Map.Entry<String, String> each : chosen.entrySet()) {
            filter = filter.with(Objects.requireNonNull(CRITERIA.get(each.getKey())), each.getValue());
        }
        return new Query(Subject.FINDING, text, filter, text.isEmpty() ? Order.ARRIVAL : Order.FIT);
    }

    /** The address of the list at a path. */
    public Address address(String path) {
        Address address = Address.of(path).with("q", text);
        for (String name : NAMES) {
            address = address.with(name, value(name));
        }
        return address.with("from", typed.get(0)).with("to", typed.get(1));
    }

    /** The address without what was chosen under a name. */
    public String without(String name) {
        Map<String, String> rest = new java.util.HashMap<>(chosen);
        rest.remove(name);
        return new FindingFilter(text, rest, period, typed).address("/findings").toString();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
