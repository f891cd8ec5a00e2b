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
                        new Operation.Text("decide", "Confirms or dismisses a finding."),
                        Operation.Form.giving(200, FindingResource.class).taking(DecisionRequest.class),
                        this::decide),
                Operation.change(
                        "DELETE",
                        REVIEW,
                        new Operation.Text(
                                "withdrawDecision", "Takes back what was decided on a finding; its history keeps it."),
                        Operation.Form.giving(200, FindingResource.class)
                                .asked(Parameter.of("why", "the reason; may be left out")),
                        exchange -> taken(
                                Review.Decision.WITHDRAWN,
                                exchange.value("why").orElse(""),
                                Optional.empty(),
                                exchange)),
                Operation.change(
                        "POST",
                        "/findings/{id}/notes",
                        new Operation.Text("note", "Remarks something on a finding; what was decided on it stays."),
                        Operation.Form.giving(200, FindingResource.class).taking(NoteRequest.class),
                        exchange -> taken(
                                Review.Decision.NOTED,
                                JsonBody.needed(JsonBody.object(exchange), "words"),
                                Optional.empty(),
                                exchange)));
    }

    /**
     * A decision as it is asked for.
     *
     * @param decision confirmed or dismissed
     * @param why the reason; needed where the finding is dismissed
     * @param gate the gate that should have stopped a finding that is dismissed; may be left out
     */
    record DecisionRequest(
            String decision, @Nullable String why, @Nullable String gate) {}

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
        return taken(decision, JsonBody.text(body, "why").orElse(""), gate, exchange);
    }

    private Answer taken(Review.Decision decision, String why, Optional<String> gate, Exchange exchange)
            throws Refusal {
        FoundFinding found = FindingCalls.found(services, exchange);
        Optional<String> missing =
                decisions.take(found.finding().id(), new FindingDecisions.Wish(decision, why, gate), exchange.asker());
        if (missing.isPresent()) {
            throw Refusal.malformed(missing.get());
        }
        return services.answer(FindingCalls.resource(services, found), exchange);
    }
}
