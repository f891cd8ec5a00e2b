package org.volteface.console.rest;

import java.util.List;
import org.volteface.api.model.Actor;
import org.volteface.console.actor.ActorDecisions;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Handler;
import org.volteface.console.web.PathPart;
import org.volteface.console.web.Refusal;

/** The calls that tell what a decision on who is who would change, before it is made. */
final class ActorPreviewCalls {
    private final Services services;

    ActorPreviewCalls(Services services) {
        this.services = services;
    }

    List<Operation> operations() {
        return List.of(
                preview(
                        "merge",
                        Operation.Form.giving(200, MergePreviewResource.class)
                                .asked(Parameter.of(
                                        "with", "the id of the actor that this one would be told of as; needed")),
                        this::merge),
                preview(
                        "split",
                        Operation.Form.giving(200, SplitPreviewResource.class)
                                .asked(Parameter.of("other", "the id of the one that would be somebody else; needed")),
                        this::split),
                preview(
                        "rename",
                        Operation.Form.giving(200, RenamePreviewResource.class)
                                .asked(Parameter.of("name", "the name that it would have; needed")),
                        this::rename));
    }

    private static Operation preview(String what, Operation.Form form, Handler handler) {
        return Operation.change(
                "GET",
                "/actors/{id}/" + what,
                new Operation.Text(what + "Preview", "What would change by this decision; nothing does yet."),
                form,
                handler);
    }

    private Answer merge(Exchange exchange) throws Refusal {
        ActorDecisions decisions = new ActorDecisions(services.platform());
        Actor actor = actor(decisions, exchange);
        Actor other = decisions.other(exchange.value("with"), actor);
        return services.answer(MergePreviewResource.of(decisions.mergePreview(actor, other)), exchange);
    }

    private Answer split(Exchange exchange) throws Refusal {
        ActorDecisions decisions = new ActorDecisions(services.platform());
        Actor actor = actor(decisions, exchange);
        if (exchange.value("other").isEmpty()) {
            throw Refusal.malformed("other is missing");
        }
        Actor member = decisions.member(exchange.value("other"), actor);
        return services.answer(SplitPreviewResource.of(decisions.splitPreview(actor, member)), exchange);
    }

    private Answer rename(Exchange exchange) throws Refusal {
        ActorDecisions decisions = new ActorDecisions(services.platform());
        Actor actor = actor(decisions, exchange);
        String name = exchange.value("name").orElseThrow(() -> Refusal.malformed("name is missing"));
        List<SubjectResource> bearers = decisions.bearers(name).stream()
                .filter(result -> !result.id().equals(actor.id()))
                .map(SubjectResource::of)
                .toList();
        return services.answer(new RenamePreviewResource(ActorReference.of(actor), name, bearers), exchange);
    }

    private static Actor actor(ActorDecisions decisions, Exchange exchange) throws Refusal {
        return decisions.actor(PathPart.id(exchange.part("id")));
    }
}
