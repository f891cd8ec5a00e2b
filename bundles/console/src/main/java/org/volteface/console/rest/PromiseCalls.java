package org.volteface.console.rest;

import java.util.List;
import java.util.Optional;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Subject;
import org.volteface.console.promise.Promises;
import org.volteface.console.stance.Kinship;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls for promises. */
final class PromiseCalls {
    /** As many promises of one holder on one proposition are looked through for the one that is asked for. */
    private static final int ALIKE = 500;

    private final Services services;

    PromiseCalls(Services services) {
        this.services = services;
    }

    List<Operation> operations() {
        return List.of(
                Operation.list(
                        "/promises",
                        PromiseResource.class,
                        new Operation.Text("promises", "Promises and how they stand."),
                        Listing.parameters(Subject.PROMISE),
                        this::list),
                Operation.one(
                        "/promises/{id}",
                        PromiseResource.class,
                        new Operation.Text("promise", "One promise, by the commitment with which it was first made."),
                        this::one));
    }

    private Answer list(Exchange exchange) throws Refusal {
        Results results = Listing.find(services.search(), Subject.PROMISE, exchange);
        return services.answer(PageResource.of(results, told(results.page())), exchange);
    }

    private Answer one(Exchange exchange) throws Refusal {
        Optional<Statement> commitment = services.archive().statement(exchange.part("id"));
        List<Result> found = commitment.isEmpty() ? List.of() : alike(commitment.get());
        return told(found.stream()
                        .filter(result -> result.id().equals(exchange.part("id")))
                        .toList())
                .stream()
                .findFirst()
                .map(promise -> services.answer(promise, exchange))
                .orElseThrow(() -> Refusal.unknown("no promise in force has this id"));
    }

    private List<Result> alike(Statement commitment) throws Refusal {
        Filter same = Filter.NONE
                .with(Criterion.ACTOR, commitment.holder().id())
                .with(Criterion.PROPOSITION, commitment.claim().proposition().key());
        return services.search()
                .find(new Query(Subject.PROMISE, "", same, Order.NEWEST), ALIKE, Optional.empty())
                .page();
    }

    private List<PromiseResource> told(List<Result> results) throws Refusal {
        Kinship kinship = Kinship.of(services.platform());
        return new Promises(services.archive(), services.search(), kinship)
                .of(results).stream().map(PromiseResource::of).toList();
    }
}
