package org.volteface.console.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Period;
import org.volteface.api.search.Query;
import org.volteface.api.search.Subject;
import org.volteface.console.web.Address;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/**
 * What a list shall have, as it stands in an address.
 *
 * @param shape what the list is of, and what can be chosen
 * @param text the words that they have to have; empty for whatever
 * @param chosen the values of the criteria, and of promises the first and the last day of the deadline, by the names that they have in an
 *     address
 * @param period when, as {@link Filter#dated()} has it
 * @param typed the days as somebody typed them, so that a mistake can be mended
 */
public record ListFilter(Shape shape, String text, Map<String, String> chosen, Period period, List<String> typed) {
    /** The criteria of findings. */
    public static final Shape FINDINGS = new Shape(
            Subject.FINDING,
            "/findings",
            List.of(
                    new Choice("review", Criterion.REVIEW),
                    new Choice("kind", Criterion.KIND),
                    new Choice("standing", Criterion.STANDING),
                    new Choice("actor", Criterion.ACTOR),
                    new Choice("proposition", Criterion.PROPOSITION),
                    new Choice("source", Criterion.SOURCE)));

    /** The criteria of documents. */
    public static final Shape DOCUMENTS = new Shape(
            Subject.DOCUMENT,
            "/documents",
            List.of(new Choice("state", Criterion.STATE), new Choice("source", Criterion.SOURCE)));

    /** By when promises are to be kept, as an address has it. */
    private static final List<String> DUE = List.of("due_from", "due_to");

    /**
     * What a list is of.
     *
     * @param subject its entries
     * @param path where it is
     * @param choices what can be chosen, in the order in which addresses have it
     */
    public record Shape(Subject subject, String path, List<Choice> choices) {
        /** Copies the list. */
        public Shape {
            choices = List.copyOf(choices);
        }

        /** Whether its entries are due by some day. */
        public boolean hasDeadlines() {
            return subject == Subject.PROMISE;
        }
    }

    /**
     * Something that can be chosen.
     *
     * @param name its name in an address
     * @param criterion what it is
     */
    public record Choice(String name, Criterion criterion) {}

    /** Copies the collections. */
    public ListFilter {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(text, "text");
        chosen = Map.copyOf(chosen);
        Objects.requireNonNull(period, "period");
        typed = List.copyOf(typed);
    }

    /**
     * What a request asks for.
     *
     * @throws Refusal if it asks for something that nobody knows
     */
    public static ListFilter of(Exchange exchange, Shape shape) throws Refusal {
        Map<String, String> chosen = new HashMap<>();
        for (Choice choice : shape.choices()) {
            Optional<String> given = exchange.value(choice.name());
            if (given.isPresent()) {
                chosen.put(choice.name(), FilterValues.of(shape.subject(), choice, given.get()));
            }
        }
        if (shape.hasDeadlines()) {
            period(exchange, DUE.get(0), DUE.get(1));
            DUE.forEach(name -> exchange.value(name).ifPresent(value -> chosen.put(name, value)));
        }
        String from = exchange.value("from").orElse("");
        String to = exchange.value("to").orElse("");
        return new ListFilter(
                shape, exchange.value("q").orElse(""), chosen, period(exchange, "from", "to"), List.of(from, to));
    }

    private static Period period(Exchange exchange, String from, String to) throws Refusal {
        Optional<LocalDate> first = FilterValues.day(from, exchange.value(from).orElse(""));
        Optional<LocalDate> last = FilterValues.day(to, exchange.value(to).orElse(""));
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw Refusal.malformed(from + " is later than " + to + ": nothing lies between them");
        }
        return new Period(first, last);
    }

    private static Stream<String> names(Shape shape) {
        Stream<String> chosen = shape.choices().stream().map(Choice::name);
        return shape.hasDeadlines() ? Stream.concat(chosen, DUE.stream()) : chosen;
    }

    /** What was chosen under a name; empty for whatever. */
    public String value(String name) {
        return chosen.getOrDefault(name, "");
    }

    /** The same without what was chosen under a name. */
    public ListFilter without(String name) {
        Map<String, String> others = new HashMap<>(chosen);
        others.remove(name);
        return new ListFilter(shape, text, others, period, typed);
    }

    /** Whether it leaves nothing out. */
    public boolean isAny() {
        return text.isEmpty() && chosen.isEmpty() && period.isAny();
    }

    /** The list that it asks for. */
    public Query query() {
        Filter filter = Filter.NONE.dated(period);
        for (Choice choice : shape.choices()) {
            if (chosen.containsKey(choice.name())) {
                filter = filter.with(choice.criterion(), value(choice.name()));
            }
        }
        filter = filter.due(new Period(day(value(DUE.get(0))), day(value(DUE.get(1)))));
        return new Query(shape.subject(), text, filter, text.isEmpty() ? Order.ARRIVAL : Order.FIT);
    }

    /** The address of the list. */
    public Address address() {
        return address(shape.path());
    }

    /** The address of the same list at another path. */
    public Address address(String path) {
        Address address = Address.of(path).with("q", text);
        for (String name : names(shape).toList()) {
            address = address.with(name, value(name));
        }
        return address.with("from", typed.get(0)).with("to", typed.get(1));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
