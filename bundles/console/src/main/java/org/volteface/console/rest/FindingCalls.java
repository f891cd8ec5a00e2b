package org.volteface.console.rest;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.operation.FindingReviews;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Subject;
import org.volteface.console.access.Audit;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls for findings and the decisions on them. */
final class FindingCalls {
    private final Platform platform;
    private final JsonBody json;

    FindingCalls(Platform platform, JsonBody json) {
        this.platform = platform;
        this.json = json;
    }

    List<Operation> operations() {
        Operation.Form decide = new Operation.Form(
                List.of(), Optional.of(DecisionRequest.class), Optional.of(FindingResource.class), false, 200);
        return List.of(
                Operation.list(
                        "/findings",
                        FindingResource.class,
                        new Operation.Text("findings", "Findings in force, by words and by what they have."),
                        Listing.parameters(Subject.FINDING),
                        this::list),
                Operation.one(
                        "/findings/{id}",
                        FindingResource.class,
                        new Operation.Text("finding", "One finding in force, with its evidence and its gates."),
                        this::one),
                Operation.change(
                        "POST",
                        "/findings/{id}/review",
                        new Operation.Text("decide", "Confirms or dismisses a finding."),
                        decide,
                        this::decide));
    }

    /**
     * A decision as it is asked for.
     *
     * @param decision confirmed or dismissed
     * @param why the reason; needed where the finding is dismissed
     */
    record DecisionRequest(String decision, String why) {}

    private Answer list(Exchange exchange) throws Refusal {
        Results results = Listing.find(Services.search(platform), Subject.FINDING, exchange);
        List<String> ids = results.page().stream().map(Result::id).toList();
        List<FindingResource> items = Services.archive(platform).findings(ids).stream()
                .map(this::resource)
                .toList();
        return json.answer(200, PageResource.of(results, items), exchange);
    }

    private Answer one(Exchange exchange) throws Refusal {
        return json.answer(200, resource(found(exchange)), exchange);
    }

    private Answer decide(Exchange exchange) throws Refusal, IOException {
        FindingReviews reviews = Services.there(platform.reviews(), "nobody who keeps decisions");
        FoundFinding found = found(exchange);
        JsonObject body = JsonBody.object(exchange);
        Review.Decision decision = Names.constant(Review.Decision.class, JsonBody.needed(body, "decision"), "decision");
        String why = JsonBody.text(body, "why").orElse("");
        if (decision == Review.Decision.DISMISSED && why.isEmpty()) {
            throw Refusal.malformed("why is missing: a dismissal needs a reason");
        }
        RegressionCase kept = decision == Review.Decision.CONFIRMED
                ? reviews.confirm(found.finding().id(), exchange.asker().name(), why)
                : reviews.dismiss(found.finding().id(), exchange.asker().name(), why);
        Audit.done(
                exchange.asker(), "decide on finding " + found.finding().id(), Names.of(decision) + ", " + kept.id());
        return json.answer(200, resource(found), exchange);
    }

    private FoundFinding found(Exchange exchange) throws Refusal {
        return Services.archive(platform)
                .finding(exchange.part("id"))
                .orElseThrow(() -> Refusal.unknown("no finding in force has this id"));
    }

    private FindingResource resource(FoundFinding found) {
        return FindingResource.of(found, platform.reviews().flatMap(reviews -> reviews.of(found.finding())));
    }
}
