package org.volteface.console.rest;

import java.util.List;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Subject;
import org.volteface.console.listing.InOrder;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls for statements. */
final class StatementCalls {
    private final Services services;

    StatementCalls(Services services) {
        this.services = services;
    }

    List<Operation> operations() {
        return List.of(
                Operation.list(
                        "/statements",
                        StatementResource.class,
                        new Operation.Text("statements", "Statements in force, by words and by what they have."),
                        Listing.parameters(Subject.STATEMENT),
                        this::list),
                Operation.one(
                        "/statements/{id}",
                        StatementResource.class,
                        new Operation.Text("statement", "One statement in force."),
                        this::one));
    }

    private Answer list(Exchange exchange) throws Refusal {
        Results results = Listing.find(services.search(), Subject.STATEMENT, exchange);
        List<String> ids = results.page().stream().map(Result::id).toList();
        List<StatementResource> items = InOrder.of(ids, services.archive().statements(ids), Statement::id).stream()
                .map(StatementResource::of)
                .toList();
        return services.answer(PageResource.of(results, items), exchange);
    }

    private Answer one(Exchange exchange) throws Refusal {
        return services.archive()
                .statement(exchange.part("id"))
                .map(statement -> services.answer(StatementResource.of(statement), exchange))
                .orElseThrow(() -> Refusal.unknown("no statement in force has this id"));
    }
}
