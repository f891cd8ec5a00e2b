package org.volteface.console.rest;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.console.finding.FindingDecisions;
import org.volteface.console.help.Gates;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls by which findings are judged and remarked on. */
final class ReviewCalls {
    private static final String REVIEW = "/findings/{id}/review";

    private final Services services;
    private final FindingDecisions decisions;

    ReviewCalls(Services services) {
        this.services = services;
        this.decisions = new FindingDecisions(services.platform());
    }

    List<Operation> operations() {
        return List.of(
                Operation.change(
                        "POST",
                        REVIEW,
                        new Operation.Text(
                                "decide",
                                "Confirms or dismisses a finding; 409 where others decided since what the asker has seen."),
                        Operation.Form.giving(200, FindingResource.class).taking(DecisionRequest.class),
                        this::decide),
                Operation.change(
                        "DELETE",
                        REVIEW,
                        new Operation.Text(
                                "withdrawDecision", "Takes back what was decided on a finding; its history keeps it."),
                        Operation.Form.giving(200, FindingResource.class)
                                .asked(
                                        Parameter.of("why", "the reason; may be left out"),
                                        Parameter.of(
                                                "seen",
                                                "the \"decisions\" of the finding as the asker knows it: 409 where it"
                                                        + " has others by now; may be left out")),
                        exchange -> taken(
                                new FindingDecisions.Wish(
                                        Review.Decision.WITHDRAWN,
                                        exchange.value("why").orElse(""),
                                        Optional.empty(),
                                        seen(exchange.value("seen"))),
                                exchange)),
                Operation.change(
                        "POST",
                        "/findings/{id}/notes",
                        new Operation.Text("note", "Remarks something on a finding; what was decided on it stays."),
                        Operation.Form.giving(200, FindingResource.class).taking(NoteRequest.class),
                        exchange -> taken(
                                new FindingDecisions.Wish(
                                        Review.Decision.NOTED,
                                        JsonBody.needed(JsonBody.object(exchange), "words"),
                                        Optional.empty(),
                                        Optional.empty()),
                                exchange)));
    }

    /**
     * A decision as it is asked for.
     *
     * @param decision confirmed or dismissed
     * @param why the reason; needed where the finding is dismissed
     * @param gate the gate that should have stopped a finding that is dismissed; may be left out
     * @param seen the number of decisions that the finding had when it was looked at; others since then are a conflict. May be
     *     left out
     */
    record DecisionRequest(
            String decision,
            @Nullable String why,
            @Nullable String gate,
            @Nullable Long seen) {}

    /**
     * A remark as it is handed in.
     *
     * @param words the remark
     */
    record NoteRequest(String words) {}

    private Answer decide(Exchange exchange) throws Refusal, IOException {
        JsonObject body = JsonBody.object(exchange);
        Review.Decision decision = Names.constant(Review.Decision.class, JsonBody.needed(body, "decision"), "decision");
        if (!decision.isJudgement()) {
            throw Refusal.malformed("decision: \"" + Names.of(decision) + "\" is none of confirmed, dismissed");
        }
        Optional<String> gate = JsonBody.text(body, "gate");
        if (gate.isPresent() && !Gates.ALL.contains(gate.get())) {
            throw Refusal.malformed("gate: \"" + gate.get() + "\" is none of " + String.join(", ", Gates.ALL));
        }
        return taken(
                new FindingDecisions.Wish(
                        decision, JsonBody.text(body, "why").orElse(""), gate, seen(JsonBody.text(body, "seen"))),
                exchange);
    }

    private static Optional<Integer> seen(Optional<String> given) throws Refusal {
        if (given.isPresent() && !given.get().matches("\\d{1,9}")) {
            throw Refusal.malformed("seen: \"" + given.get() + "\" is no number of decisions");
        }
        return given.map(Integer::valueOf);
    }

    private Answer taken(FindingDecisions.Wish wish, Exchange exchange) throws Refusal {
        FoundFinding found = FindingCalls.found(services, exchange);
        Optional<FindingDecisions.Obstacle> obstacle = decisions.take(found.finding(), wish, exchange.asker());
        if (obstacle.isPresent()) {
            throw new Refusal(obstacle.get().status(), obstacle.get().reason());
        }
        return services.answer(FindingCalls.resource(services, found), exchange);
    }
}
