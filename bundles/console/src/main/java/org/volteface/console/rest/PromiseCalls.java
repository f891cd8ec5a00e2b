package org.volteface.console.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Subject;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls for promises. */
final class PromiseCalls {
    private static final int MOST_CHANGES = 100;

    private final Platform platform;
    private final JsonBody json;

    PromiseCalls(Platform platform, JsonBody json) {
        this.platform = platform;
        this.json = json;
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
        Results results = Listing.find(Services.search(platform), Subject.PROMISE, exchange);
        StatementArchive archive = Services.archive(platform);
        List<String> ids = results.page().stream().map(Result::id).toList();
        Map<String, List<StatusChange>> changes = archive.outcomesOn(ids, StatusChange.class, MOST_CHANGES);
        Map<String, Statement> commitments = new HashMap<>();
        archive.statements(ids).forEach(statement -> commitments.put(statement.id(), statement));
        List<PromiseResource> items = new ArrayList<>();
        for (Result result : results.page()) {
            Statement commitment = commitments.get(result.id());
            if (commitment != null) {
                items.add(promise(commitment, changes.getOrDefault(result.id(), List.of())));
            }
        }
        return json.answer(200, PageResource.of(results, items), exchange);
    }

    private Answer one(Exchange exchange) throws Refusal {
        StatementArchive archive = Services.archive(platform);
        Statement commitment = archive.statement(exchange.part("id"))
                .filter(statement -> statement.kind() == StatementKind.COMMITMENT)
                .orElseThrow(() -> Refusal.unknown("no promise in force has this id"));
        return json.answer(
                200,
                promise(commitment, archive.outcomesOn(commitment.id(), StatusChange.class, MOST_CHANGES)),
                exchange);
    }

    private static PromiseResource promise(Statement commitment, List<StatusChange> all) {
        List<StatusChange> own = all.stream()
                .filter(change -> change.commitment().equals(commitment.id()))
                .sorted((one, other) -> one.since().compareTo(other.since()))
                .toList();
        PromiseStatus status = own.isEmpty()
                ? PromiseStatus.NOT_YET_RATED
                : own.get(own.size() - 1).status();
        return PromiseResource.of(commitment, status.label(), own);
    }
}
