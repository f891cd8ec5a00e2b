package org.volteface.console.rest;

import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.operation.FindingReviews;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Subject;
import org.volteface.console.finding.FindingDecisions;
import org.volteface.console.listing.InOrder;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls for findings. */
final class FindingCalls {
    private final Services services;

    FindingCalls(Services services) {
        this.services = services;
    }

    List<Operation> operations() {
        return List.of(
                Operation.list(
                        "/findings",
                        FindingResource.class,
                        new Operation.Text("findings", "Findings in force, by words and by what they have."),
                        Listing.parameters(Subject.FINDING),
                        this::list),
                Operation.one(
                        "/findings/{id}",
                        FindingResource.class,
                        new Operation.Text("finding", "One finding in force, with its evidence and its gates."),
                        this::one));
    }

    private Answer list(Exchange exchange) throws Refusal {
        Results results = Listing.find(services.search(), Subject.FINDING, exchange);
        List<String> ids = results.page().stream().map(Result::id).toList();
        List<FindingResource> items =
                InOrder.of(ids, services.archive().findings(ids), found -> found.finding()
                                .id())
                        .stream()
                        .map(found -> resource(services, found))
                        .toList();
        return services.answer(PageResource.of(results, items), exchange);
    }

    private Answer one(Exchange exchange) throws Refusal {
        return services.answer(resource(services, found(services, exchange)), exchange);
    }

    /** The finding in force that the address names. */
    static FoundFinding found(Services services, Exchange exchange) throws Refusal {
        return services.archive()
                .finding(exchange.part("id"))
                .orElseThrow(() -> Refusal.unknown("no finding in force has this id"));
    }

    /** A finding with what is decided on it. */
    static FindingResource resource(Services services, FoundFinding found) {
        Optional<FindingReviews> reviews = services.platform().reviews();
        return FindingResource.of(
                found,
                reviews.flatMap(all -> all.of(found.finding())),
                reviews.map(all -> FindingDecisions.number(all.history(found.finding())))
                        .orElse(0));
    }
}
