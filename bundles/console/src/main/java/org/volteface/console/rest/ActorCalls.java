package org.volteface.console.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Actor;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Results;
import org.volteface.api.search.Subject;
import org.volteface.console.actor.ActorReader;
import org.volteface.console.actor.ActorStances;
import org.volteface.console.actor.Identity;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.PathPart;
import org.volteface.console.web.Refusal;

/** The calls for actors. One that was found to be another is told of as that one. */
final class ActorCalls {
    private static final int MOST_LANES = 1_000;

    private final Services services;

    ActorCalls(Services services) {
        this.services = services;
    }

    List<Operation> operations() {
        return List.of(
                Operation.list(
                        "/actors",
                        SubjectResource.class,
                        new Operation.Text("actors", "Actors who hold a statement in force."),
                        Listing.parameters(Subject.ACTOR),
                        this::list),
                Operation.one(
                        "/actors/{id}",
                        ActorResource.class,
                        new Operation.Text(
                                "actor", "One actor: under which names it is known, and how much there is of it."),
                        this::actor),
                Operation.one(
                        "/actors/{id}/identity",
                        IdentityResource.class,
                        new Operation.Text("identity", "Which actors are this one and why, and who speaks for it."),
                        this::identity),
                Operation.list(
                        "/actors/{id}/stances",
                        LaneResource.class,
                        new Operation.Text(
                                "stancesOfActor",
                                "Where an actor stood over time on each proposition, those with a finding first."),
                        List.of(),
                        this::stances));
    }

    private Answer list(Exchange exchange) throws Refusal {
        Results results = Listing.find(services.search(), Subject.ACTOR, exchange);
        List<SubjectResource> items =
                results.page().stream().map(SubjectResource::of).toList();
        return services.answer(PageResource.of(results, items), exchange);
    }

    private Answer actor(Exchange exchange) throws Refusal {
        ActorReader reader = new ActorReader(services.platform());
        Actor actor = actor(reader, exchange);
        List<String> names = new ArrayList<>(List.of(actor.name()));
        services.archive().namesOf(reader.kinship().members(actor.id())).stream()
                .map(Actor::name)
                .filter(name -> !name.equals(actor.name()))
                .distinct()
                .forEach(names::add);
        Map<String, Long> promises = new TreeMap<>();
        reader.statuses(actor.id()).forEach((status, count) -> promises.put(Names.of(status), count));
        return services.answer(
                new ActorResource(
                        actor.id(),
                        actor.name(),
                        Names.of(actor.kind()),
                        names,
                        count(Subject.STATEMENT, actor.id()),
                        count(Subject.FINDING, actor.id()),
                        promises),
                exchange);
    }

    private Answer identity(Exchange exchange) throws Refusal {
        ActorReader reader = new ActorReader(services.platform());
        Identity identity = reader.identity(actor(reader, exchange));
        return services.answer(IdentityResource.of(identity), exchange);
    }

    private Answer stances(Exchange exchange) throws Refusal {
        ActorReader reader = new ActorReader(services.platform());
        String id = actor(reader, exchange).id();
        List<Finding> findings = reader.findings(id);
        ActorStances stances = reader.stances(id);
        Slice<String> keys =
                Slice.of(List.copyOf(stances.keys(findings, MOST_LANES).keySet()), exchange);
        List<LaneResource> items = stances.lanes(keys.entries(), findings).stream()
                .map(LaneResource::of)
                .toList();
        return services.answer(keys.page(items), exchange);
    }

    /** The actor that the address names, or that this one is. */
    static Actor actor(ActorReader reader, Exchange exchange) throws Refusal {
        return reader.actor(reader.root(PathPart.id(exchange.part("id"))));
    }

    private long count(Subject subject, String actor) throws Refusal {
        Query query = new Query(subject, "", Filter.NONE.with(Criterion.ACTOR, actor), Order.NEWEST);
        return services.search().find(query, 1, Optional.empty()).total();
    }
}
