package org.volteface.console.rest;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.model.Actor;
import org.volteface.console.actor.ActorDecisions;
import org.volteface.console.actor.ActorDecisions.Reason;
import org.volteface.console.actor.ActorReader;
import org.volteface.console.actor.Identity.DecisionLine;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.PathPart;
import org.volteface.console.web.Refusal;

/** The calls by which it is decided who is who. */
final class ActorDecisionCalls {
    private static final String DECISIONS = "/actors/{id}/decisions";

    private final Services services;

    ActorDecisionCalls(Services services) {
        this.services = services;
    }

    List<Operation> operations() {
        return List.of(
                Operation.list(
                        DECISIONS,
                        ActorDecisionResource.class,
                        new Operation.Text("actorDecisions", "What people decided of an actor, the latest first."),
                        List.of(),
                        this::list),
                decision(
                        "merge",
                        MergeRequest.class,
                        "Decides that an actor is another one, and is told of as that.",
                        this::merge),
                decision(
                        "split",
                        SplitRequest.class,
                        "Decides that one that was found to be this actor is somebody else.",
                        this::split),
                decision("rename", RenameRequest.class, "Decides what an actor is called.", this::rename),
                Operation.change(
                        "DELETE",
                        DECISIONS + "/{number}",
                        new Operation.Text(
                                "undoActorDecision",
                                "Takes a decision back, and answers with the decision that does so."),
                        Operation.Form.giving(200, ActorDecisionResource.class)
                                .asked(Parameter.of("why", "the reason; needed")),
                        this::undo));
    }

    /**
     * A merge as it is asked for.
     *
     * @param with the id of the actor that this one is, and is told of as
     * @param why the reason
     */
    record MergeRequest(String with, String why) {}

    /**
     * A split as it is asked for.
     *
     * @param other the id of the one that is not this actor, as the joins of its identity have it
     * @param why the reason
     */
    record SplitRequest(String other, String why) {}

    /**
     * A new name as it is asked for.
     *
     * @param name the name
     * @param why the reason
     */
    record RenameRequest(String name, String why) {}

    /** What is decided, given what there is to decide with. */
    @FunctionalInterface
    private interface Step {
        ActorDecision take(ActorDecisions decisions, Actor actor, Wish wish) throws Refusal, IOException;
    }

    private record Wish(JsonObject body, Reason reason) {}

    private Operation decision(String id, Class<?> body, String summary, Step step) {
        return Operation.change(
                "POST",
                "/actors/{id}/" + id,
                new Operation.Text(id + "Actor", summary),
                Operation.Form.giving(201, ActorDecisionResource.class).taking(body),
                exchange -> decide(step, exchange));
    }

    private Answer decide(Step step, Exchange exchange) throws Refusal, IOException {
        ActorDecisions decisions = new ActorDecisions(services.platform());
        JsonObject body = JsonBody.object(exchange);
        Actor actor = decisions.actor(PathPart.id(exchange.part("id")));
        Reason reason = Reason.of(exchange.asker(), JsonBody.text(body, "why"));
        ActorDecision made = step.take(decisions, actor, new Wish(body, reason));
        return services.json().answer(201, ActorDecisionResource.of(made, true), exchange);
    }

    private ActorDecision merge(ActorDecisions decisions, Actor actor, Wish wish) throws Refusal, IOException {
        Actor other = decisions.other(JsonBody.text(wish.body(), "with"), actor);
        return decisions.merge(actor, other, wish.reason());
    }

    private ActorDecision split(ActorDecisions decisions, Actor actor, Wish wish) throws Refusal, IOException {
        Actor member = decisions.member(Optional.of(JsonBody.needed(wish.body(), "other")), actor);
        return decisions.split(actor, member, wish.reason());
    }

    private ActorDecision rename(ActorDecisions decisions, Actor actor, Wish wish) throws Refusal, IOException {
        return decisions.rename(actor, Optional.of(JsonBody.needed(wish.body(), "name")), wish.reason());
    }

    private Answer undo(Exchange exchange) throws Refusal, IOException {
        DecisionLine line = lines(exchange).stream()
                .filter(one -> String.valueOf(one.number()).equals(exchange.part("number")))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("no decision on this actor has this number"));
        Reason reason = Reason.of(exchange.asker(), exchange.value("why"));
        ActorDecision made = new ActorDecisions(services.platform()).undo(line.number(), reason);
        return services.answer(ActorDecisionResource.of(made, false), exchange);
    }

    private Answer list(Exchange exchange) throws Refusal {
        return services.answer(
                Slice.of(lines(exchange), exchange)
                        .page(line -> ActorDecisionResource.of(line.decision(), line.standing())),
                exchange);
    }

    private List<DecisionLine> lines(Exchange exchange) throws Refusal {
        ActorReader reader = new ActorReader(services.platform());
        return reader.identity(ActorCalls.actor(reader, exchange)).decisions();
    }
}
