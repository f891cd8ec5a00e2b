package org.volteface.console.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Results;
import org.volteface.api.search.Subject;
import org.volteface.console.access.Role;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls that search everything. */
final class SearchCalls {
    private static final int BEST = 3;
    private static final int MOST_VALUES = 200;

    private final Services services;

    SearchCalls(Services services) {
        this.services = services;
    }

    List<Operation> operations() {
        return List.of(
                Operation.list(
                        "/search",
                        HitResource.class,
                        new Operation.Text("search", "Whatever is looked for, with the words marked that were found."),
                        SearchParameters.all(),
                        this::list),
                Operation.of(
                        Operation.route("GET /search/best", Role.READER, this::best),
                        new Operation.Text(
                                "best",
                                "The best of each kind, while words are still typed: the last may be the beginning of one."),
                        Operation.Form.giving(200, BestResource.class)
                                .asked(Parameter.of("q", "the words that are typed; needed"))),
                Operation.of(
                        Operation.route("GET /search/counts", Role.READER, this::counts),
                        new Operation.Text(
                                "counts", "How many of what is looked for have which value, the most frequent first."),
                        counted()));
    }

    /**
     * The best of each kind.
     *
     * @param groups those of which something was found, a few of each
     */
    record BestResource(List<BestGroup> groups) {}

    /**
     * The best of one kind.
     *
     * @param subject the kind
     * @param total how many there are, at least
     * @param exact whether there are no more than that
     * @param items the best
     */
    record BestGroup(String subject, long total, boolean exact, List<HitResource> items) {}

    /**
     * How many have which value.
     *
     * @param counts the number by the value, the most frequent first
     */
    record CountsResource(Map<String, Long> counts) {}

    private static Operation.Form counted() {
        List<Parameter> all = new ArrayList<>(SearchParameters.all());
        all.add(Parameter.of("by", "in which respect; needed", Criterion.class));
        return Operation.Form.giving(200, CountsResource.class).asked(all.toArray(Parameter[]::new));
    }

    private Answer list(Exchange exchange) throws Refusal {
        Subject subject = SearchParameters.subject(exchange);
        Results results = Listing.find(services.search(), subject, exchange);
        List<HitResource> items = results.page().stream()
                .map(result -> HitResource.of(subject, result))
                .toList();
        return services.answer(PageResource.of(results, items), exchange);
    }

    private Answer best(Exchange exchange) throws Refusal {
        // As it was typed: a blank at its end tells that the last word is whole.
        String text = Optional.ofNullable(exchange.request().getParameter("q")).orElse("");
        if (text.isBlank()) {
            throw Refusal.malformed("q is missing");
        }
        List<BestGroup> groups = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            Results results =
                    services.search().find(new Query(subject, text, Filter.NONE, Order.FIT), BEST, Optional.empty());
            if (!results.page().isEmpty()) {
                List<HitResource> items = results.page().stream()
                        .map(result -> HitResource.of(subject, result))
                        .toList();
                groups.add(new BestGroup(Names.of(subject), results.total(), results.exact(), items));
            }
        }
        return services.answer(new BestResource(groups), exchange);
    }

    private Answer counts(Exchange exchange) throws Refusal {
        Query query = Listing.query(SearchParameters.subject(exchange), exchange);
        String by = exchange.value("by").orElseThrow(() -> Refusal.malformed("by is missing"));
        Criterion criterion = Names.constant(Criterion.class, by, "by");
        return services.answer(
                new CountsResource(Listing.named(by, services.search().counts(query, criterion, MOST_VALUES))),
                exchange);
    }
}
