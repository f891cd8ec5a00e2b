package org.volteface.deployer;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.StepStatus;

/** A look at whether a bundle that has just been put in force does what it should. */
final class SwapCheck {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 50;

    private final Providers providers;
    private final Operations operations;

    SwapCheck(Providers providers, Operations operations) {
        this.providers = providers;
        this.operations = operations;
    }

    /** Why a bundle must not be in force; empty where it may. It is given some time to offer its services. */
    Optional<String> problem(Bundle bundle, Candidate candidate) throws InterruptedException {
        Optional<String> problem = services(bundle, candidate);
        return problem.isPresent() ? problem : health();
    }

    /** Whether the bundle runs and offers what it declares. */
    Optional<String> services(Bundle bundle, Candidate candidate) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        Optional<String> problem;
        do {
            problem = missing(bundle, candidate);
            if (problem.isPresent()) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } while (problem.isPresent() && System.nanoTime() < end);
        return problem;
    }

    private Optional<String> missing(Bundle bundle, Candidate candidate) {
        if (bundle.getState() != Bundle.ACTIVE) {
            return Optional.of("the bundle does not run");
        }
        Set<String> missing = new HashSet<>(candidate.roles());
        missing.removeIf(role -> !SEEN.contains(role));
        providers.all().stream()
                .filter(provider -> provider.bundle() == bundle.getBundleId())
                .forEach(provider -> missing.remove(provider.role()));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "it declares " + String.join(", ", missing)
                                + " and does not offer it: is a component unsatisfied, or did its activation fail? The log says more");
    }

    /** Whether the analysis goes on. */
    private Optional<String> health() throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        Optional<String> problem;
        do {
            problem = paused();
            if (problem.isPresent()) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } while (problem.isPresent() && System.nanoTime() < end);
        return problem;
    }

    private Optional<String> paused() {
        List<StepStatus> steps = operations.status().steps();
        return steps.stream()
                .filter(step -> step.pause().isPresent())
                .findFirst()
                .map(step ->
                        step.step().role() + " stands still: " + step.pause().orElseThrow());
    }

    /** The roles whose providers the analysis knows; a renderer is the console's. */
    private static final Set<String> SEEN = Set.of(
            "DocumentSource",
            "TextAnalyser",
            "StatementExtractor",
            "ActorResolver",
            "KnowledgePack",
            "StanceClassifier",
            "ContradictionDetector");
}
