package org.volteface.console.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Period;
import org.volteface.api.search.Query;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The lists as calls ask for them: which parameters each has, and the query that they make. */
final class Listing {
    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Map<String, Criterion> CRITERIA = Map.of(
            "actor", Criterion.ACTOR,
            "proposition", Criterion.PROPOSITION,
            "stance", Criterion.STANCE,
            "kind", Criterion.KIND,
            "source", Criterion.SOURCE,
            "document", Criterion.DOCUMENT,
            "status", Criterion.STATUS,
            "standing", Criterion.STANDING,
            "review", Criterion.REVIEW,
            "state", Criterion.STATE);
    /** Criteria whose values are no names of constants. */
    static final Set<String> PLAIN = Set.of("actor", "proposition", "source", "document");

    private static final Parameter TEXT =
            Parameter.of("q", "words that entries have to have; words in quotes are a phrase");
    private static final Parameter ACTOR = Parameter.of("actor", "an actor's id; several may be given");
    private static final Parameter PROPOSITION =
            Parameter.of("proposition", "a proposition's key; several may be given");
    private static final Parameter FROM = Parameter.of("from", "the first day (yyyy-mm-dd) of the period");
    private static final Parameter TO = Parameter.of("to", "the last day (yyyy-mm-dd) of the period");
    private static final Parameter ORDER = Parameter.of("order", "the order of the list", Order.class);

    private static final Parameter STANCE = Parameter.of("stance", "the side taken", StanceLabel.class);
    private static final Parameter SOURCE = Parameter.of("source", "the publisher of the document");

    private static final Map<Subject, List<Parameter>> PARAMETERS = Map.of(
            Subject.STATEMENT,
            List.of(
                    TEXT,
                    ACTOR,
                    PROPOSITION,
                    FROM,
                    TO,
                    ORDER,
                    STANCE,
                    Parameter.of("kind", "what a statement does", StatementKind.class),
                    SOURCE,
                    Parameter.of("document", "the id of the document"),
                    Parameter.of("status", "how a promise stands", PromiseStatus.class)),
            Subject.FINDING,
            List.of(
                    TEXT,
                    ACTOR,
                    PROPOSITION,
                    FROM,
                    TO,
                    ORDER,
                    Parameter.of("kind", "what a finding says of its holder", FindingKind.class),
                    SOURCE,
                    Parameter.of("standing", "supported or contested", Standing.class),
                    new Parameter(
                            "review",
                            "what was decided; open where nothing is",
                            List.of("open", Names.of(Review.Decision.CONFIRMED), Names.of(Review.Decision.DISMISSED)))),
            Subject.PROMISE,
            List.of(
                    TEXT,
                    ACTOR,
                    PROPOSITION,
                    FROM,
                    TO,
                    ORDER,
                    STANCE,
                    SOURCE,
                    Parameter.of("status", "how a promise stands", PromiseStatus.class),
                    Parameter.of("due_from", "the first day of the deadline"),
                    Parameter.of("due_to", "the last day of the deadline")),
            Subject.DOCUMENT,
            List.of(TEXT, FROM, TO, ORDER, SOURCE, Parameter.of("state", "how far it has come", DocumentState.class)),
            Subject.ACTOR,
            List.of(TEXT, PROPOSITION, ORDER, Parameter.of("kind", "what an actor is", ActorKind.class)),
            Subject.PROPOSITION,
            List.of(TEXT, ACTOR, ORDER));

    private Listing() {}

    /** The parameters of the list of a subject, without those of paging. */
    static List<Parameter> parameters(Subject subject) {
        return PARAMETERS.getOrDefault(subject, List.of());
    }

    /** A page of the list of a subject, as the query of a request asks for it. */
    static Results find(Search search, Subject subject, Exchange exchange) throws Refusal {
        try {
            return search.find(query(subject, exchange), limit(exchange), exchange.value("cursor"));
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("cursor: none of this list", e);
        }
    }

    /** The list that the query of a request asks for. */
    static Query query(Subject subject, Exchange exchange) throws Refusal {
        Map<Criterion, Set<String>> values = new EnumMap<>(Criterion.class);
        for (Parameter parameter : parameters(subject)) {
            Criterion criterion = CRITERIA.get(parameter.name());
            if (criterion != null) {
                values.put(criterion, values(parameter, exchange));
            }
        }
        String text = exchange.value("q").orElse("");
        Order order = exchange.value("order").isPresent()
                ? Names.constant(Order.class, exchange.value("order").get(), "order")
                : text.isEmpty() ? Order.NEWEST : Order.FIT;
        Filter filter = new Filter(values, period(exchange, "from", "to"), period(exchange, "due_from", "due_to"));
        return new Query(subject, text, filter, order);
    }

    private static Set<String> values(Parameter parameter, Exchange exchange) throws Refusal {
        List<String> given = exchange.values(parameter.name());
        if (PLAIN.contains(parameter.name())) {
            return Set.copyOf(given);
        }
        for (String value : given) {
            if (!parameter.values().contains(value)) {
                throw Refusal.malformed(
                        parameter.name() + ": \"" + value + "\" is none of " + String.join(", ", parameter.values()));
            }
        }
        return given.stream().map(value -> value.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** How many there are, by values as programs see them. */
    static Map<String, Long> named(String parameter, Map<String, Long> counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach(
                (value, count) -> named.put(PLAIN.contains(parameter) ? value : value.toLowerCase(Locale.ROOT), count));
        return named;
    }

    /** The days between two parameters. */
    static Period period(Exchange exchange, String from, String to) throws Refusal {
        return new Period(day(exchange, from), day(exchange, to));
    }

    private static Optional<LocalDate> day(Exchange exchange, String name) throws Refusal {
        Optional<String> given = exchange.value(name);
        try {
            return given.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw Refusal.malformed(name + ": \"" + given.orElse("") + "\" is no day like 2025-03-30", e);
        }
    }

    /** How many entries a page has at most. */
    static int limit(Exchange exchange) throws Refusal {
        String given = exchange.value("limit").orElse(String.valueOf(USUAL));
        if (!given.matches("\\d{1,3}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > MOST) {
            throw Refusal.malformed("limit: \"" + given + "\" is no number from 1 to " + MOST);
        }
        return Integer.parseInt(given);
    }
}
