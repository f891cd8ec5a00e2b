package org.volteface.console.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.volteface.api.deployment.Attempt;
import org.volteface.console.access.Role;
import org.volteface.console.deployment.AttemptView;
import org.volteface.console.deployment.DeploymentSteps;
import org.volteface.console.deployment.DeploymentWork;
import org.volteface.console.deployment.DeploymentsView;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Handler;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.RequestQuery;
import org.volteface.console.web.UploadedFile;

/** The admin's calls for deployments. */
final class DeploymentCalls {
    /** Longer than a step takes that does not hang. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String DEPLOYMENTS = "/deployments";
    private static final String ONE = DEPLOYMENTS + "/{id}";
    private static final int UNPROCESSABLE = 422;
    private static final int UNSUPPORTED = 415;
    private static final List<Parameter> FILE = List.of(
            Parameter.of("name", "what the file is called: the ending .json tells settings from bundles"),
            new Parameter("force", "without a shadow run", List.of("true")));
    private static final Pager<Attempt> LATEST = Pager.falling(attempt -> String.format("%020d", attempt.number()));
    private static final Pager<DeploymentsView.RoleLine> BY_NAME = Pager.rising(DeploymentsView.RoleLine::role);

    private final Platform platform;
    private final DeploymentSteps steps;
    private final JsonBody json;

    DeploymentCalls(ApiParts parts, JsonBody json) {
        this.platform = parts.platform();
        this.steps = parts.deployments();
        this.json = json;
    }

    List<Operation> operations() {
        return Stream.of(lists(), arrivals(), advances(), returns())
                .flatMap(List::stream)
                .toList();
    }

    private List<Operation> lists() {
        return List.of(
                admin(
                        "GET /roles",
                        new Operation.Text("roles", "Who provides which role."),
                        Operation.Form.paged(RoleResource.class, List.of()),
                        this::roles),
                admin(
                        "GET " + DEPLOYMENTS,
                        new Operation.Text("deployments", "Attempts to deploy something, the latest first."),
                        Operation.Form.paged(AttemptResource.class, List.of()),
                        this::list));
    }

    private List<Operation> arrivals() {
        Operation.Form attempt = Operation.Form.giving(200, AttemptResource.class);
        return List.of(
                admin(
                                "POST " + DEPLOYMENTS,
                                new Operation.Text(
                                        "deploy",
                                        "Deploys the file that is the body: 422 where it is refused or rolled back."),
                                new Operation.Form(
                                        FILE,
                                        Optional.of(Operation.FileContent.class),
                                        Optional.of(AttemptResource.class),
                                        false,
                                        201),
                                this::deploy)
                        .unsteady(),
                admin(
                        "GET " + ONE,
                        new Operation.Text("deployment", "One attempt, by its number, with its shadow run."),
                        attempt,
                        exchange -> json.answer(200, whole(steps.attempt(number(exchange))), exchange)));
    }

    private List<Operation> advances() {
        Operation.Form attempt = Operation.Form.giving(200, AttemptResource.class);
        Operation.Form step = Operation.Form.giving(200, DoneResource.class);
        return List.of(
                admin(
                                "POST " + ONE + "/promote",
                                new Operation.Text("promote", "Puts in force what runs in shadow."),
                                attempt,
                                this::promote)
                        .unsteady(),
                admin(
                                "POST " + ONE + "/rollback",
                                new Operation.Text(
                                        "rollbackTo",
                                        "Ends a shadow run, takes settings back, or goes back to what was in force with it."),
                                step,
                                exchange -> done(steps.rollback(number(exchange), exchange.asker()), exchange))
                        .unsteady());
    }

    private List<Operation> returns() {
        Operation.Form step = Operation.Form.giving(200, DoneResource.class);
        return List.of(
                admin(
                                "POST " + DEPLOYMENTS + "/rollback",
                                new Operation.Text("rollback", "Takes the latest step back that still holds."),
                                step,
                                exchange -> done(steps.rollback(exchange.asker()), exchange))
                        .unsteady(),
                admin(
                                "DELETE " + ONE,
                                new Operation.Text(
                                        "undeploy", "Takes a bundle out, by its symbolic name in place of a number."),
                                step,
                                exchange -> done(steps.undeploy(exchange.part("id"), exchange.asker()), exchange))
                        .unsteady());
    }

    /**
     * That something was done.
     *
     * @param done what, in words
     */
    record DoneResource(String done) {}

    private static Operation admin(String call, Operation.Text text, Operation.Form form, Handler handler) {
        return Operation.of(Operation.route(call, Role.ADMIN, handler), text, form);
    }

    private Answer roles(Exchange exchange) throws Refusal {
        List<DeploymentsView.RoleLine> lines =
                platform.providers().map(DeploymentsView::roles).orElse(List.of());
        return json.answer(200, BY_NAME.page(lines, exchange, RoleResource::of), exchange);
    }

    private Answer list(Exchange exchange) throws Refusal {
        List<Attempt> attempts = steps.deployment().attempts(Integer.MAX_VALUE);
        return json.answer(
                200,
                LATEST.page(attempts, exchange, attempt -> AttemptResource.of(attempt, Optional.empty())),
                exchange);
    }

    private Answer deploy(Exchange exchange) throws Refusal, IOException {
        steps.deployment();
        HttpServletRequest request = exchange.request();
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            throw new Refusal(UNSUPPORTED, "post the content of the file itself, not a form");
        }
        // Not by the request's parameters, which would swallow a body that looks like a form.
        RequestQuery query = RequestQuery.of(request);
        UploadedFile file = UploadedFile.ofBody(request, query.value("name").orElse("upload.jar"));
        boolean force = query.value("force").filter("true"::equals).isPresent();
        DeploymentSteps.Begun begun = steps.deploy(file, force, exchange.asker());
        if (String.valueOf(request.getHeader("Prefer")).contains("respond-async")) {
            return json.answer(202, AttemptResource.of(begun.attempt(), Optional.empty()), exchange)
                    .with("Location", place(begun.attempt()));
        }
        return outcome(201, awaited(begun.result()), exchange);
    }

    private Answer promote(Exchange exchange) throws Refusal {
        return outcome(200, awaited(steps.promote(number(exchange), exchange.asker())), exchange);
    }

    /** An attempt that did not get where it was to go is refused, and can be looked at all the same. */
    private Answer outcome(int status, Attempt attempt, Exchange exchange) throws Refusal {
        Answer answer = AttemptView.failed(attempt)
                ? json.problem(new Refusal(UNPROCESSABLE, attempt.reason()))
                : json.answer(status, whole(attempt), exchange);
        return answer.with("Location", place(attempt));
    }

    private Answer done(Future<String> step, Exchange exchange) throws Refusal {
        return json.answer(200, new DoneResource(awaited(step)), exchange);
    }

    private AttemptResource whole(Attempt attempt) throws Refusal {
        return AttemptResource.of(attempt, steps.deployment().shadow(attempt.number()));
    }

    private static <T> T awaited(Future<T> step) throws Refusal {
        return DeploymentWork.result(step, PATIENCE)
                .orElseThrow(() -> Refusal.notNow("it is still under way: ask for the attempt again later"));
    }

    private static String place(Attempt attempt) {
        return Operation.ROOT + DEPLOYMENTS + "/" + attempt.number();
    }

    private static long number(Exchange exchange) throws Refusal {
        String number = exchange.part("id");
        if (!number.matches("\\d{1,18}")) {
            throw Refusal.unknown("an attempt is told by its number");
        }
        return Long.parseLong(number);
    }
}
