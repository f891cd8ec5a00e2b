package org.volteface.console.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Actor;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Subject;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls for actors and propositions. */
final class SubjectCalls {
    private final Platform platform;
    private final JsonBody json;

    SubjectCalls(Platform platform, JsonBody json) {
        this.platform = platform;
        this.json = json;
    }

    List<Operation> operations() {
        return List.of(
                Operation.list(
                        "/actors",
                        SubjectResource.class,
                        new Operation.Text("actors", "Actors who hold a statement in force."),
                        Listing.parameters(Subject.ACTOR),
                        exchange -> list(Subject.ACTOR, exchange)),
                Operation.one(
                        "/actors/{id}",
                        ActorResource.class,
                        new Operation.Text(
                                "actor", "One actor: under which names it is known, and how much there is of it."),
                        this::actor),
                Operation.list(
                        "/propositions",
                        SubjectResource.class,
                        new Operation.Text("propositions", "Propositions that a statement in force is about."),
                        Listing.parameters(Subject.PROPOSITION),
                        exchange -> list(Subject.PROPOSITION, exchange)));
    }

    /**
     * An actor.
     *
     * @param id its id
     * @param names the names under which it is known, the usual one first
     * @param statements how many statements in force it holds
     * @param findings how many findings in force are about it
     */
    record ActorResource(String id, List<String> names, long statements, long findings) {
        ActorResource {
            names = List.copyOf(names);
        }
    }

    private Answer list(Subject subject, Exchange exchange) throws Refusal {
        Results results = Listing.find(Services.search(platform), subject, exchange);
        List<SubjectResource> items =
                results.page().stream().map(SubjectResource::of).toList();
        return json.answer(200, PageResource.of(results, items), exchange);
    }

    private Answer actor(Exchange exchange) throws Refusal {
        String id = exchange.part("id");
        List<String> names = Services.archive(platform).namesOf(Set.of(id)).stream()
                .map(Actor::name)
                .distinct()
                .toList();
        if (names.isEmpty()) {
            throw Refusal.unknown("no actor has this id");
        }
        return json.answer(
                200, new ActorResource(id, names, count(Subject.STATEMENT, id), count(Subject.FINDING, id)), exchange);
    }

    private long count(Subject subject, String actor) throws Refusal {
        Query query = new Query(subject, "", Filter.NONE.with(Criterion.ACTOR, actor), Order.NEWEST);
        Results results = Services.search(platform).find(query, 1, Optional.empty());
        List<Result> page = results.page();
        return page.isEmpty() ? 0 : results.total();
    }
}
