package org.volteface.deployer;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.volteface.api.deployment.Candidate;
import org.volteface.deployer.staging.Refused;

/** The first look at a candidate that runs: whether it starts, offers what it declares and keeps to the contracts of its roles. */
final class Tryout {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Desk desk;
    private final SwapCheck check;
    private final RendererForms forms;

    Tryout(Desk desk, SwapCheck check, RendererForms forms) {
        this.desk = desk;
        this.check = check;
        this.forms = forms;
    }

    /**
     * The bundle of an attempt, started and looked at; where something is amiss it is taken away again.
     *
     * @throws Refused if something is amiss, or somebody ends it meanwhile
     */
    Bundle started(long number) throws Refused, IOException {
        desk.underway().begin(number);
        try {
            Bundle bundle = desk.floor().bring(desk.known(number), desk.inForce());
            Optional<String> problem = problem(bundle, Floor.candidate(desk.known(number)));
            Optional<String> why = desk.underway().finish().or(() -> problem);
            if (why.isPresent()) {
                throw new Refused(why.get());
            }
            return bundle;
        } catch (Refused | IOException | BundleException | InterruptedException | RuntimeException e) {
            Optional<String> ended = desk.underway().finish();
            desk.swap().tidy();
            throw ended.isPresent() ? new Refused(ended.get(), e) : refused(e);
        }
    }

    private static Refused refused(Exception e) throws Refused, IOException {
        if (e instanceof Refused refused) {
            return refused;
        }
        if (e instanceof BundleException) {
            return new Refused("it does not start: " + Reasons.of(e), e);
        }
        if (e instanceof RuntimeException broken) {
            throw broken;
        }
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        throw (IOException) e;
    }

    private Optional<String> problem(Bundle bundle, Candidate candidate) throws InterruptedException, IOException {
        Optional<String> problem = within(bundle, () -> check.services(bundle, candidate));
        if (problem.isEmpty() && RoleSelection.analyses(candidate)) {
            problem = check.contract(bundle);
        }
        return problem.isPresent()
                ? problem
                : within(bundle, () -> forms.clash(bundle))
                        .map(broken -> "it does not keep to the contract of its role: " + broken);
    }

    /** A look that calls the candidate's code: asking for a service makes its component. */
    private static Optional<String> within(Bundle bundle, Callable<Optional<String>> look)
            throws InterruptedException, IOException {
        try {
            return Bounded.call("volteface-tryout-" + bundle.getBundleId(), LIMIT, look);
        } catch (TimeoutException e) {
            return Optional.of(
                    "its constructor, or its format(), has not come back after " + LIMIT.toSeconds() + " s: mend it");
        } catch (ExecutionException e) {
            throw new IOException("it could not be looked at: " + Reasons.of(e), e);
        }
    }
}
