package org.volteface.deployer;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.Step;
import org.volteface.api.operation.StepStatus;

/** A look at whether a bundle that has just been put in force does what it should. */
final class SwapCheck {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 50;
    /** After so long what was to come from components that are there has come. */
    private static final Duration QUIET = Duration.ofSeconds(1);

    private final Providers providers;
    private final Operations operations;
    private final ComponentTrouble components;
    private final Duration limit;

    SwapCheck(Providers providers, Operations operations, ComponentTrouble components) {
        this(providers, operations, components, LIMIT);
    }

    /** Waits for no longer than {@code limit} for what is not there yet. */
    SwapCheck(Providers providers, Operations operations, ComponentTrouble components, Duration limit) {
        this.limit = limit;
        this.providers = providers;
        this.operations = operations;
        this.components = components;
    }

    /**
     * Why a bundle must not be in force; empty where it may. It is given some time to offer its services.
     *
     * @param paused the steps that stood still before: that is no fault of the bundle, unless it provides their role alone
     */
    Optional<String> problem(Bundle bundle, Candidate candidate, Set<Step> paused) throws InterruptedException {
        Optional<String> problem = services(bundle, candidate);
        return problem.isPresent() ? problem : health(step -> isItsFault(step, candidate, paused));
    }

    /** The steps that stand still now. */
    Set<Step> paused() {
        return operations.status().steps().stream()
                .filter(step -> step.pause().isPresent())
                .map(StepStatus::step)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isItsFault(Step step, Candidate candidate, Set<Step> paused) {
        boolean provides =
                RoleSelection.SINGLE.contains(step.role()) && candidate.roles().contains(step.role());
        return provides || !paused.contains(step);
    }

    /** Whether the bundle keeps to the contracts of its roles. */
    Optional<String> contract(Bundle bundle) {
        try {
            return providers
                    .check(Set.of(bundle.getBundleId()))
                    .map(broken -> "it does not keep to the contract of its role: " + broken);
        } catch (IllegalStateException e) {
            return Optional.of("it cannot be tried, as there is " + e.getMessage());
        }
    }

    /** Whether the bundle runs and offers what it declares. */
    Optional<String> services(Bundle bundle, Candidate candidate) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        long quiet = System.nanoTime() + QUIET.toNanos();
        Optional<String> problem;
        do {
            problem = missing(bundle, candidate);
            if (problem.isPresent()) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } while (problem.isPresent() && System.nanoTime() < end && !isFinal(bundle, quiet));
        return problem;
    }

    /** Whether waiting helps nothing, as far as that is sure. */
    private boolean isFinal(Bundle bundle, long quiet) {
        return components.isFinal(bundle) || (System.nanoTime() > quiet && components.isStuck(bundle));
    }

    private Optional<String> missing(Bundle bundle, Candidate candidate) {
        if (bundle.getState() != Bundle.ACTIVE) {
            return Optional.of("the bundle does not run");
        }
        Set<String> missing = new TreeSet<>(candidate.roles());
        providers.all().stream()
                .filter(provider -> provider.bundle() == bundle.getBundleId())
                .forEach(provider -> missing.remove(provider.role()));
        missing.removeIf(role -> !SEEN.contains(role) && offers(bundle, role));
        if (missing.isEmpty() && components.isFinal(bundle)) {
            return components.of(bundle);
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("it declares to be a " + String.join(", ", missing) + " and does not offer it: "
                        + components.of(bundle).orElse("its components are on their way, and the log says more"));
    }

    /** Whether a bundle offers a role that the analysis does not know. Asking for the service has its component activated. */
    private static boolean offers(Bundle bundle, String role) {
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        for (ServiceReference<?> service : offered == null ? new ServiceReference<?>[0] : offered) {
            String[] types = (String[]) service.getProperty(Constants.OBJECTCLASS);
            boolean isRole = Arrays.stream(types).anyMatch(type -> type.endsWith("." + role));
            if (isRole && bundle.getBundleContext().getService(service) != null) {
                bundle.getBundleContext().ungetService(service);
                return true;
            }
        }
        return false;
    }

    /** Whether the analysis goes on, with those steps that matter. */
    private Optional<String> health(Predicate<Step> matters) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        Optional<String> problem;
        do {
            problem = standstill(matters);
            if (problem.isPresent()) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } while (problem.isPresent() && System.nanoTime() < end);
        return problem;
    }

    private Optional<String> standstill(Predicate<Step> matters) {
        List<StepStatus> steps = operations.status().steps();
        return steps.stream()
                .filter(step -> step.pause().isPresent() && matters.test(step.step()))
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
