package org.volteface.console.deployment;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Deployment;
import org.volteface.console.access.Asker;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.UploadedFile;

/** The steps of a deployment as they are asked for over the web, by pages and programs alike. */
public final class DeploymentSteps {
    private static final Duration UNTIL_NUMBERED = Duration.ofSeconds(2);
    private static final long PAUSE_MILLIS = 10;
    private static final int LATEST = 50;

    private final Platform platform;
    private final DeploymentWork work;

    public DeploymentSteps(Platform platform, DeploymentWork work) {
        this.platform = platform;
        this.work = work;
    }

    /**
     * A deployment that has begun.
     *
     * @param result what comes of it
     * @param number the number of the attempt; empty where it has none yet
     */
    record Begun(Future<Attempt> result, Optional<Long> number) {}

    /** What deploys. */
    Deployment deployment() throws Refusal {
        return platform.deployment().orElseThrow(() -> Refusal.notNow("nothing deploys bundles at the moment"));
    }

    Attempt attempt(long number) throws Refusal {
        return deployment().attempt(number).orElseThrow(() -> Refusal.unknown("there is no attempt " + number));
    }

    /** Begins to deploy a file, which is deleted in the end. One at a time, so that each finds its own number. */
    synchronized Begun deploy(UploadedFile file, boolean force, Asker asker) throws Refusal {
        Deployment deployment = deployment();
        long before = latest(deployment);
        Arrival arrival = new Arrival(file.file(), file.name(), asker.by(), force);
        Future<Attempt> result = work.begin(
                asker, "deploy " + file.name(), () -> deploy(deployment, arrival, file), DeploymentWords::line);
        return new Begun(result, number(deployment, arrival, before, result));
    }

    Future<Attempt> promote(long number, Asker asker) throws Refusal {
        Attempt attempt = attempt(number);
        if (attempt.state() != AttemptState.SHADOW) {
            throw Refusal.conflict("attempt " + number + " does not run in shadow: it is "
                    + attempt.state().label());
        }
        Deployment deployment = deployment();
        return work.begin(
                asker,
                "promote attempt " + number,
                () -> deployment.promote(number, asker.by()),
                DeploymentWords::line);
    }

    /** Takes the last step back. */
    Future<String> rollback(Asker asker) throws Refusal {
        Deployment deployment = deployment();
        return work.begin(asker, "roll back", () -> deployment.rollback(asker.by()), said -> said);
    }

    /** Ends the shadow run of an attempt, or goes back to what was in force with it. */
    Future<String> rollback(long number, Asker asker) throws Refusal {
        attempt(number);
        Deployment deployment = deployment();
        return work.begin(
                asker, "roll back to attempt " + number, () -> deployment.rollback(number, asker.by()), said -> said);
    }

    Future<String> undeploy(String symbolicName, Asker asker) throws Refusal {
        Deployment deployment = deployment();
        boolean known = deployment.attempts(Integer.MAX_VALUE).stream()
                .filter(attempt -> attempt.state() == AttemptState.ACTIVE)
                .flatMap(attempt -> attempt.candidate().stream())
                .anyMatch(candidate -> candidate.symbolicName().equals(symbolicName));
        if (!known) {
            throw Refusal.unknown("no deployed bundle of the name " + symbolicName + " is in force");
        }
        return work.begin(
                asker, "undeploy " + symbolicName, () -> deployment.undeploy(symbolicName, asker.by()), said -> said);
    }

    private static Attempt deploy(Deployment deployment, Arrival arrival, UploadedFile file) throws IOException {
        try {
            return deployment.deploy(arrival);
        } finally {
            file.delete();
        }
    }

    /** An attempt has its number before its file is looked at. */
    private static Optional<Long> number(Deployment deployment, Arrival arrival, long before, Future<Attempt> result) {
        long end = System.nanoTime() + UNTIL_NUMBERED.toNanos();
        Optional<Long> number = number(deployment, arrival, before);
        while (number.isEmpty() && !result.isDone() && System.nanoTime() < end) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            number = number(deployment, arrival, before);
        }
        return number.or(() -> number(deployment, arrival, before));
    }

    private static Optional<Long> number(Deployment deployment, Arrival arrival, long before) {
        return deployment.attempts(LATEST).stream()
                .filter(attempt -> attempt.number() > before)
                .filter(attempt -> attempt.name().equals(arrival.name()))
                .filter(attempt -> attempt.events().get(0).by().equals(arrival.by()))
                .map(Attempt::number)
                .findFirst();
    }

    private static long latest(Deployment deployment) {
        List<Attempt> attempts = deployment.attempts(1);
        return attempts.isEmpty() ? 0 : attempts.get(0).number();
    }
}
