package org.volteface.console.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.login.ApiGuard;
import org.volteface.console.platform.Holds;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;
import org.volteface.console.web.Router;

/** All calls together: whom they admit, how often, and what answers. */
public final class Api implements AutoCloseable {
    /** Where anybody may read what the calls are. */
    static final String DESCRIPTION = Operation.ROOT + "/openapi.json";

    private static final int TOO_MANY = 429;

    private static final Logger LOG = LoggerFactory.getLogger(Api.class);

    private final Platform platform;
    private final ApiGuard guard;
    private final RateLimit limit;
    private final JsonBody json = new JsonBody();
    private final List<Operation> operations;
    private final Router router;
    private final EventStreams events;

    /** Takes what the calls show and steer, and how many calls a minute one asker has. */
    public Api(ApiParts parts, int perMinute) {
        this.platform = parts.platform();
        this.guard = parts.guard();
        this.limit = new RateLimit(perMinute, Clock.systemUTC());
        this.events = new EventStreams(guard);
        this.operations = operations(parts, json, events);
        this.router = new Router(operations.stream().map(this::route).toList());
    }

    /** All operations, in the order of their description. */
    static List<Operation> operations(ApiParts parts, JsonBody json, EventStreams events) {
        Services services = new Services(parts.platform(), json);
        return Stream.of(
                        new FindingCalls(services).operations(),
                        new ReviewCalls(services).operations(),
                        new RecordCalls(services).operations(),
                        new StatementCalls(services).operations(),
                        new ActorCalls(services).operations(),
                        new ActorDecisionCalls(services).operations(),
                        new ActorPreviewCalls(services).operations(),
                        new PropositionCalls(services).operations(),
                        new PromiseCalls(services).operations(),
                        new DocumentCalls(services).operations(),
                        new MendCalls(services).operations(),
                        new VersionCalls(services).operations(),
                        new IntakeCalls(services, Clock.systemUTC()).operations(),
                        new SearchCalls(services).operations(),
                        new ExportCalls(services).operations(),
                        new FeedCalls(parts.doorkeeper().accounts(), json).operations(),
                        new ReportCalls(parts, json, events).operations(),
                        new StatusCalls(parts.platform(), json).operations(),
                        new EventCalls(parts, json, events).operations(),
                        administration(parts, json))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Operation> administration(ApiParts parts, JsonBody json) {
        return Stream.of(
                        new AnalysisCalls(parts, json).operations(),
                        new TokenCalls(parts.doorkeeper(), json).operations(),
                        new AccountCalls(parts.doorkeeper(), json).operations(),
                        new UserCalls(parts.doorkeeper(), json).operations(),
                        new AuditCalls(parts.doorkeeper().auditLog(), json).operations(),
                        new DeploymentCalls(parts, json).operations())
                .flatMap(List::stream)
                .toList();
    }

    /** All operations. */
    public List<Operation> operations() {
        return operations;
    }

    /** Answers a call of whomever. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        boolean reads = request.getMethod().equals("GET");
        try {
            if (path.equals(DESCRIPTION) && (reads || request.getMethod().equals("HEAD"))) {
                Answer.text(200, "application/json", description()).send(response);
                return;
            }
            Asker asker = guard.admit(request);
            OptionalLong wait = limit.call(asker.user() + " " + asker.address());
            if (wait.isPresent()) {
                tooMany(wait.getAsLong()).send(response);
            } else {
                admitted(request, asker).send(response);
            }
        } catch (Refusal e) {
            Answer problem = json.problem(e);
            (e.status() == 401 ? problem.with("WWW-Authenticate", "Bearer") : problem).send(response);
        }
    }

    @Override
    public void close() {
        events.close();
    }

    private Answer tooMany(long seconds) {
        return json.problem(new Refusal(TOO_MANY, "too many calls: wait " + seconds + " s"))
                .with("Retry-After", String.valueOf(seconds));
    }

    private Answer admitted(HttpServletRequest request, Asker asker) throws Refusal, IOException {
        try {
            return routed(request, asker);
        } catch (Refusal e) {
            if (!request.getMethod().equals("GET")) {
                Audit.failed(asker, Deed.of(request), e.reason());
            }
            throw e;
        }
    }

    /** Whatever goes wrong a program is told in one form; what was not foreseen, without what it may give away. */
    private Answer routed(HttpServletRequest request, Asker asker) throws Refusal {
        try {
            return router.answer(request, asker);
        } catch (IOException e) {
            LOG.warn("{} {} could not read or keep something", request.getMethod(), request.getRequestURI(), e);
            throw Refusal.notNow("something could not be read or kept; the log of the server says what", e);
        } catch (RuntimeException e) {
            LOG.error("{} {} broke down", request.getMethod(), request.getRequestURI(), e);
            throw Refusal.broken(e);
        }
    }

    /** The way to an operation, for the time of which services stay as they are, if they may. */
    private Route route(Operation operation) {
        Route route = operation.route();
        if (!operation.steady()) {
            return route;
        }
        return new Route(route.method(), route.path(), route.role(), exchange -> {
            // Closed before the answer is sent: a slow reader keeps no bundle from stopping.
            Holds.Hold hold = platform.hold();
            try {
                return route.handler().answer(exchange);
            } finally {
                hold.close();
            }
        });
    }

    private static String description() throws IOException {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IOException("the description of the api is missing in its bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
