package org.volteface.console.deployment;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.Deployment;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Role;
import org.volteface.console.login.ApiGuard;
import org.volteface.console.platform.Holds;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answers;
import org.volteface.console.web.ApiAnswer;
import org.volteface.console.web.ProblemDetails;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.RequestQuery;
import org.volteface.console.web.UploadedFile;

/** Deployments for programs: what pages show and do, as JSON. */
public final class DeploymentsApi {
    /** Where it is found. */
    public static final String PATH = "/api/deployments";

    /** Longer than a step takes that does not hang. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int UNPROCESSABLE = 422;
    private static final int LIMIT = 100;
    private static final Pattern ATTEMPT = Pattern.compile("/(\\d{1,18})");
    private static final Pattern STEP = Pattern.compile("/(\\d{1,18})/(promote|rollback)");
    private static final Pattern BUNDLE = Pattern.compile("/([\\w.-]{1,500})");

    private final Platform platform;
    private final DeploymentSteps steps;
    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

    public DeploymentsApi(Platform platform, DeploymentSteps steps) {
        this.platform = platform;
        this.steps = steps;
    }

    public void answer(HttpServletRequest request, HttpServletResponse response, ApiGuard guard) throws IOException {
        ApiAnswer answer;
        try {
            Asker asker = guard.admit(request, Role.ADMIN);
            answer = audited(request, asker);
        } catch (Refusal e) {
            ProblemDetails.of(e).send(response);
            return;
        }
        answer.location().ifPresent(location -> response.setHeader("Location", location));
        Answers.send(response, answer.status(), "application/json", gson.toJson(answer.body()) + "\n");
    }

    private ApiAnswer audited(HttpServletRequest request, Asker asker) throws Refusal, IOException {
        try {
            return answer(request, asker);
        } catch (Refusal e) {
            if (!request.getMethod().equals("GET")) {
                Audit.failed(asker, new Deed(request.getMethod(), request.getRequestURI()), e.reason());
            }
            throw e;
        }
    }

    private ApiAnswer answer(HttpServletRequest request, Asker asker) throws Refusal, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> told(path);
            case "POST" -> path.isEmpty() || path.equals("/") ? deploy(request, asker) : step(path, asker);
            case "DELETE" -> undeploy(path, asker);
            default ->
                throw new Refusal(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "only GET, POST and DELETE are known");
        };
    }

    private ApiAnswer told(String path) throws Refusal {
        Deployment deployment = steps.deployment();
        Holds.Hold hold = platform.hold();
        try {
            if (path.isEmpty() || path.equals("/")) {
                return ApiAnswer.of(
                        HttpServletResponse.SC_OK,
                        DeploymentsJson.of(deployment.attempts(LIMIT), platform.providers()));
            }
            Attempt attempt = steps.attempt(number(ATTEMPT, path));
            return ApiAnswer.of(
                    HttpServletResponse.SC_OK, AttemptJson.of(attempt, deployment.shadow(attempt.number())));
        } finally {
            hold.close();
        }
    }

    private ApiAnswer deploy(HttpServletRequest request, Asker asker) throws Refusal, IOException {
        steps.deployment();
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            throw new Refusal(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "post the content of the file itself, not a form");
        }
        RequestQuery query = RequestQuery.of(request);
        UploadedFile file = UploadedFile.ofBody(request, query.value("name").orElse("upload.jar"));
        DeploymentSteps.Begun begun =
                steps.deploy(file, query.value("force").filter("true"::equals).isPresent(), asker);
        boolean async = String.valueOf(request.getHeader("Prefer")).contains("respond-async");
        if (async) {
            Attempt attempt = begun.attempt();
            return new ApiAnswer(
                    HttpServletResponse.SC_ACCEPTED,
                    AttemptJson.of(attempt, Optional.empty()),
                    Optional.of(place(attempt)));
        }
        Attempt attempt = awaited(begun.result());
        int status = AttemptView.failed(attempt) ? UNPROCESSABLE : HttpServletResponse.SC_CREATED;
        return new ApiAnswer(status, whole(attempt), Optional.of(place(attempt)));
    }

    private ApiAnswer step(String path, Asker asker) throws Refusal {
        if (path.equals("/rollback")) {
            return done(steps.rollback(asker));
        }
        Matcher matcher = STEP.matcher(path);
        if (!matcher.matches()) {
            throw Refusal.unknown("there is nothing at this address to post to");
        }
        long number = Long.parseLong(matcher.group(1));
        if (matcher.group(2).equals("rollback")) {
            return done(steps.rollback(number, asker));
        }
        Attempt attempt = awaited(steps.promote(number, asker));
        return ApiAnswer.of(AttemptView.failed(attempt) ? UNPROCESSABLE : HttpServletResponse.SC_OK, whole(attempt));
    }

    private ApiAnswer undeploy(String path, Asker asker) throws Refusal {
        Matcher matcher = BUNDLE.matcher(path);
        if (!matcher.matches()) {
            throw Refusal.unknown("which bundle is to be taken out? Its symbolic name ends the address");
        }
        return done(steps.undeploy(matcher.group(1), asker));
    }

    private static ApiAnswer done(Future<String> step) throws Refusal {
        return ApiAnswer.of(HttpServletResponse.SC_OK, new ApiAnswer.Done(awaited(step)));
    }

    private AttemptJson whole(Attempt attempt) throws Refusal {
        return AttemptJson.of(attempt, steps.deployment().shadow(attempt.number()));
    }

    private static <T> T awaited(Future<T> step) throws Refusal {
        return DeploymentWork.result(step, PATIENCE)
                .orElseThrow(() -> Refusal.notNow("it is still under way: ask for the attempt again later"));
    }

    private static String place(Attempt attempt) {
        return PATH + "/" + attempt.number();
    }

    private static long number(Pattern pattern, String path) throws Refusal {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            throw Refusal.unknown("an attempt is told by its number");
        }
        return Long.parseLong(matcher.group(1));
    }
}
