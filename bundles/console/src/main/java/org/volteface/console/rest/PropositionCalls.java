package org.volteface.console.rest;

import java.util.List;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Subject;
import org.volteface.console.proposition.PropositionReader;
import org.volteface.console.proposition.Reach;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.PathPart;
import org.volteface.console.web.Refusal;
import org.volteface.console.words.CitedPassage;

/** The calls for propositions. */
final class PropositionCalls {
    private static final int MOST_LANES = 1_000;

    private final Services services;

    PropositionCalls(Services services) {
        this.services = services;
    }

    List<Operation> operations() {
        return List.of(
                Operation.list(
                        "/propositions",
                        SubjectResource.class,
                        new Operation.Text("propositions", "Propositions that a statement in force is about."),
                        Listing.parameters(Subject.PROPOSITION),
                        this::list),
                Operation.one(
                        "/propositions/{key}",
                        PropositionResource.class,
                        new Operation.Text("proposition", "One proposition, and how much there is on it."),
                        this::one),
                Operation.list(
                        "/propositions/{key}/stances",
                        LaneResource.class,
                        new Operation.Text(
                                "stancesOnProposition",
                                "Where each actor stood over time, those who turned first, then those who spoke most."),
                        List.of(),
                        this::stances),
                Operation.list(
                        "/propositions/{key}/parts",
                        PartResource.class,
                        new Operation.Text(
                                "parts",
                                "How far statements on a proposition reach: the whole of it first, then its parts."),
                        List.of(),
                        this::parts));
    }

    private Answer list(Exchange exchange) throws Refusal {
        Results results = Listing.find(services.search(), Subject.PROPOSITION, exchange);
        List<SubjectResource> items =
                results.page().stream().map(SubjectResource::of).toList();
        return services.answer(PageResource.of(results, items), exchange);
    }

    private Answer one(Exchange exchange) throws Refusal {
        PropositionReader reader = reader(exchange);
        Result result = reader.result();
        return services.answer(
                PropositionResource.of(result, PropositionReader.others(said(reader), result)), exchange);
    }

    private Answer stances(Exchange exchange) throws Refusal {
        PropositionReader reader = reader(exchange);
        reader.result();
        List<Finding> findings = reader.findings();
        Slice<String> actors = Slice.of(reader.actors(findings, MOST_LANES), exchange);
        List<LaneResource> items = reader.lanes(actors.entries(), findings).stream()
                .map(LaneResource::of)
                .toList();
        return services.answer(actors.page(items), exchange);
    }

    private Answer parts(Exchange exchange) throws Refusal {
        PropositionReader reader = reader(exchange);
        reader.result();
        return services.answer(Slice.of(Reach.of(said(reader)), exchange).page(PartResource::of), exchange);
    }

    private static List<CitedPassage> said(PropositionReader reader) {
        List<Finding> findings = reader.findings();
        return reader.lanes(reader.actors(findings, PropositionReader.COUNTED), findings).stream()
                .flatMap(lane -> lane.passages().stream())
                .toList();
    }

    private PropositionReader reader(Exchange exchange) throws Refusal {
        return new PropositionReader(services.platform(), PathPart.id(exchange.part("key")));
    }
}
