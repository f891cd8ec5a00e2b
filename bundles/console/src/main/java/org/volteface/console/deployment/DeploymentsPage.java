package org.volteface.console.deployment;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.PrintWriterOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.felix.webconsole.servlet.ServletConstants;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.Deployment;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.platform.Holds;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Message;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.UploadedFile;

/** The admin's pages on deployments: what is in force, the history, each attempt, and the buttons for the next step. */
public final class DeploymentsPage {
    static final String LABEL = "deployment";

    /** Long enough for what is quick to be done, short enough for nobody to wonder; after that the page shows how it goes. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Pattern NUMBER = Pattern.compile("/(\\d{1,18})$");
    private static final String GOES_ON = "It goes on; this page shows what comes of it.";
    private static final Map<String, String> NOTICES =
            Map.of("going", GOES_ON, "back", "Done: what is in force now stands below.");

    private final Platform platform;
    private final DeploymentSteps steps;

    public DeploymentsPage(Platform platform, DeploymentSteps steps) {
        this.platform = platform;
        this.steps = steps;
    }

    /** Writes the page on all attempts, or on the one that the address names. */
    public void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Holds.Hold hold = platform.hold();
        try {
            page(request).render(new PrintWriterOutput(response.getWriter()));
        } catch (Refusal e) {
            response.setStatus(e.status());
            Answers.templates()
                    .deploymentRefusal(e.reason(), root(request))
                    .render(new PrintWriterOutput(response.getWriter()));
        } finally {
            hold.close();
        }
    }

    /** Takes the step that a form asks for, and leads to where its outcome shows. */
    public void act(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Answers.leadTo(response, root(request) + act(request));
        } catch (Refusal e) {
            Asker.of(request).ifPresent(asker -> Audit.failed(asker, Deed.of(request), e.reason()));
            Answers.message(request, response, new Message(e.status(), "Not done", sentence(e.reason())));
        }
    }

    private JteModel page(HttpServletRequest request) throws Refusal {
        Deployment deployment = steps.deployment();
        String notice = NOTICES.getOrDefault(String.valueOf(request.getParameter("said")), "");
        Optional<Long> number = number(request);
        return number.isPresent()
                ? Answers.templates()
                        .attempt(AttemptView.of(deployment, steps.attempt(number.get())), root(request), notice)
                : Answers.templates()
                        .deployments(DeploymentsView.of(deployment, platform.providers()), root(request), notice);
    }

    /** Takes a step, and tells the rest of the address that shows what came of it. */
    private String act(HttpServletRequest request) throws Refusal, IOException {
        Asker asker = Asker.of(request).orElseThrow(() -> Refusal.forbidden("log in first"));
        if (String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
            return deploy(request, asker);
        }
        String action = String.valueOf(request.getParameter("action"));
        Optional<Long> number = number(request);
        if (number.isPresent()) {
            boolean done = DeploymentWork.result(step(action, steps.attempt(number.get()), asker), PATIENCE)
                    .isPresent();
            return "/" + number.get() + (done ? "" : "?said=going");
        }
        if (!action.equals("rollback")) {
            throw Refusal.unknown("the request names nothing to do");
        }
        boolean done = DeploymentWork.result(back(request, asker), PATIENCE).isPresent();
        return "?said=" + (done ? "back" : "going");
    }

    private String deploy(HttpServletRequest request, Asker asker) throws Refusal, IOException {
        steps.deployment();
        UploadedFile file = UploadedFile.ofForm(request);
        boolean force = "yes".equals(request.getParameter("force"));
        return "/" + steps.deploy(file, force, asker).attempt().number();
    }

    private Future<?> step(String action, Attempt attempt, Asker asker) throws Refusal {
        return switch (action) {
            case "promote" -> steps.promote(attempt.number(), asker);
            case "end", "return" -> steps.rollback(attempt.number(), asker);
            case "undeploy" ->
                steps.undeploy(
                        attempt.candidate()
                                .orElseThrow(
                                        () -> Refusal.conflict("attempt " + attempt.number() + " was never in force"))
                                .symbolicName(),
                        asker);
            default -> throw Refusal.unknown("the request names nothing to do");
        };
    }

    /** A step back from what the admin saw; what happened since is not taken back unseen. */
    private Future<String> back(HttpServletRequest request, Asker asker) throws Refusal {
        String seen = Long.toString(DeploymentsView.seen(steps.deployment()));
        if (!seen.equals(request.getParameter("seen"))) {
            throw Refusal.conflict("something has happened since the page was made: look at it again first");
        }
        return steps.rollback(asker);
    }

    private static Optional<Long> number(HttpServletRequest request) {
        Matcher matcher = NUMBER.matcher(request.getRequestURI());
        return matcher.find() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
    }

    private static String sentence(String reason) {
        String full =
                reason.isEmpty() ? "It was not done" : Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
        return full.endsWith(".") ? full : full + ".";
    }

    private static String root(HttpServletRequest request) {
        return request.getAttribute(ServletConstants.ATTR_PLUGIN_ROOT) instanceof String root
                ? root
                : "/system/console/" + LABEL;
    }
}
