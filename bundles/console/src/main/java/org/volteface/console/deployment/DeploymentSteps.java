package org.volteface.console.deployment;

import java.io.IOException;
import java.util.concurrent.Future;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Deployment;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.UploadedFile;

/** The steps of a deployment as they are asked for over the web, by pages and programs alike. */
public final class DeploymentSteps {
    private final Platform platform;
    private final DeploymentWork work;

    public DeploymentSteps(Platform platform, DeploymentWork work) {
        this.platform = platform;
        this.work = work;
    }

    /**
     * A deployment that has begun.
     *
     * @param attempt the attempt as it arrived
     * @param result what comes of it
     */
    public record Begun(Attempt attempt, Future<Attempt> result) {}

    /** What deploys. */
    public Deployment deployment() throws Refusal {
        return platform.deployment().orElseThrow(() -> Refusal.notNow("nothing deploys bundles at the moment"));
    }

    /** The attempt of a number. */
    public Attempt attempt(long number) throws Refusal {
        return deployment().attempt(number).orElseThrow(() -> Refusal.unknown("there is no attempt " + number));
    }

    /** Begins to deploy a file, which is deleted in the end. */
    public Begun deploy(UploadedFile file, boolean force, Asker asker) throws Refusal, IOException {
        Deployment deployment = deployment();
        if (force) {
            // It may be another console, and this one gone before it can tell what came of it.
            Audit.begun(asker, "deploy " + file.name());
        }
        Attempt attempt;
        try {
            attempt = deployment.deploy(new Arrival(file.file(), file.name(), asker.by(), force));
        } catch (IOException e) {
            file.delete();
            throw Refusal.notNow(String.valueOf(e.getMessage()), e);
        }
        Future<Attempt> result = work.begin(
                asker, new Deed("deploy", file.name()), () -> end(deployment, attempt, file), DeploymentWords::line);
        return new Begun(attempt, result);
    }

    /** Begins to put in force what runs in shadow. */
    public Future<Attempt> promote(long number, Asker asker) throws Refusal {
        Attempt attempt = attempt(number);
        if (attempt.state() != AttemptState.SHADOW) {
            throw Refusal.conflict("attempt " + number + " does not run in shadow: it is "
                    + attempt.state().label());
        }
        Deployment deployment = deployment();
        return work.begin(
                asker,
                new Deed("promote", "attempt " + number),
                () -> deployment.promote(number, asker.by()),
                DeploymentWords::line);
    }

    /** Takes the last step back. */
    public Future<String> rollback(Asker asker) throws Refusal {
        Deployment deployment = deployment();
        return work.begin(asker, Deed.of("roll back"), () -> deployment.rollback(asker.by()), said -> said);
    }

    /** Ends the shadow run of an attempt, or goes back to what was in force with it. */
    public Future<String> rollback(long number, Asker asker) throws Refusal {
        attempt(number);
        Deployment deployment = deployment();
        return work.begin(
                asker,
                new Deed("roll back", "to attempt " + number),
                () -> deployment.rollback(number, asker.by()),
                said -> said);
    }

    /** Begins to take a deployed bundle out. */
    public Future<String> undeploy(String symbolicName, Asker asker) throws Refusal {
        Deployment deployment = deployment();
        boolean known = deployment.attempts(Integer.MAX_VALUE).stream()
                .filter(attempt -> attempt.state() == AttemptState.ACTIVE)
                .flatMap(attempt -> attempt.candidate().stream())
                .anyMatch(candidate -> candidate.symbolicName().equals(symbolicName));
        if (!known) {
            throw Refusal.unknown("no deployed bundle of the name " + symbolicName + " is in force");
        }
        return work.begin(
                asker,
                new Deed("undeploy", symbolicName),
                () -> deployment.undeploy(symbolicName, asker.by()),
                said -> said);
    }

    private static Attempt end(Deployment deployment, Attempt attempt, UploadedFile file) throws IOException {
        try {
            return deployment.await(attempt.number());
        } finally {
            file.delete();
        }
    }
}
