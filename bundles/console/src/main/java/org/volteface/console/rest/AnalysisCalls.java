package org.volteface.console.rest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Status;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Role;
import org.volteface.console.operation.Check;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls by which the running analysis is looked after. */
final class AnalysisCalls {
    private static final String REANALYSIS = "/reanalysis";
    private static final Pager<AnalysisStepResource> BY_ORDER = Pager.rising(AnalysisStepResource::place);

    private final Platform platform;
    private final Supplier<List<Check>> health;
    private final JsonBody json;

    AnalysisCalls(ApiParts parts, JsonBody json) {
        this.platform = parts.platform();
        this.health = parts.health();
        this.json = json;
    }

    List<Operation> operations() {
        return Stream.of(ofInstance(), ofReanalysis(), pauses())
                .flatMap(List::stream)
                .toList();
    }

    private List<Operation> ofInstance() {
        return List.of(
                Operation.one(
                        "/health",
                        HealthResource.class,
                        new Operation.Text("health", "Whether the instance is ready, check by check."),
                        exchange -> json.answer(200, HealthResource.of(health.get()), exchange)),
                Operation.list(
                        "/steps",
                        AnalysisStepResource.class,
                        new Operation.Text("steps", "The steps of the analysis, and who is at work in each."),
                        List.of(),
                        exchange -> json.answer(
                                200,
                                BY_ORDER.page(
                                        AnalysisStepResource.all(new Services(platform, json).operations()),
                                        exchange,
                                        step -> step),
                                exchange)));
    }

    private List<Operation> ofReanalysis() {
        return List.of(
                Operation.one(
                        REANALYSIS,
                        ReanalysisResource.class,
                        new Operation.Text("reanalysis", "How far what other versions made has been redone."),
                        exchange -> json.answer(200, reanalysis(), exchange)),
                Operation.of(
                        Operation.route("POST " + REANALYSIS, Role.ADMIN, this::reanalyse),
                        new Operation.Text("reanalyseAll", "Has all documents analysed again, in the background."),
                        Operation.Form.giving(202, CountResource.class)));
    }

    private List<Operation> pauses() {
        return List.of(
                Operation.of(
                        Operation.route("POST " + REANALYSIS + "/pause", Role.ADMIN, exchange -> hold(exchange, true)),
                        new Operation.Text("pauseReanalysis", "Stops redoing what other versions made."),
                        Operation.Form.giving(200, ReanalysisResource.class)),
                Operation.of(
                        Operation.route(
                                "POST " + REANALYSIS + "/resume", Role.ADMIN, exchange -> hold(exchange, false)),
                        new Operation.Text("resumeReanalysis", "Goes on redoing what other versions made."),
                        Operation.Form.giving(200, ReanalysisResource.class)));
    }

    /**
     * Whether the instance is ready.
     *
     * @param status ready or unready
     * @param checks what was checked
     */
    record HealthResource(String status, List<Check> checks) {
        static HealthResource of(List<Check> checks) {
            return new HealthResource(checks.stream().allMatch(Check::ok) ? "ready" : "unready", checks);
        }
    }

    /**
     * How many documents it was.
     *
     * @param documents how many
     */
    record CountResource(int documents) {}

    /**
     * How far what other versions or settings made has been redone.
     *
     * @param held whether that is paused
     * @param stale how many documents are left
     * @param current how many are as they should be
     * @param perSecond documents analysed a second, over the last minute
     */
    record ReanalysisResource(boolean held, long stale, long current, double perSecond) {}

    private ReanalysisResource reanalysis() throws Refusal {
        Operations operations = new Services(platform, json).operations();
        Status status = operations.status();
        long stale = status.pace().stale();
        return new ReanalysisResource(
                operations.isReanalysisHeld(),
                stale,
                Math.max(0, status.queue().analysed() - stale),
                status.pace().perSecond());
    }

    private Answer reanalyse(Exchange exchange) throws Refusal, IOException {
        int count = new Services(platform, json).operations().reanalyse(Optional.empty());
        Audit.done(exchange.asker(), Deed.of("analyse all documents again"), count + " documents");
        return json.answer(202, new CountResource(count), exchange);
    }

    private Answer hold(Exchange exchange, boolean held) throws Refusal, IOException {
        new Services(platform, json).operations().holdReanalysis(held);
        Audit.done(exchange.asker(), Deed.of(held ? "pause the re-analysis" : "resume the re-analysis"), "done");
        return json.answer(200, reanalysis(), exchange);
    }
}
