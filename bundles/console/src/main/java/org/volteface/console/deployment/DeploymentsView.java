package org.volteface.console.deployment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Deployment;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.api.operation.Providers;

/**
 * What the page on all deployments shows.
 *
 * @param roles the roles in their order, with who provides them
 * @param attempts the latest attempts, the latest first
 * @param running how far those are that run in shadow
 * @param stepBack what going back one step would do; empty where there is nothing to go back to
 * @param seen what was known when the page was made
 */
public record DeploymentsView(
        List<RoleLine> roles,
        List<Attempt> attempts,
        Map<Long, ShadowReport.Progress> running,
        Optional<String> stepBack,
        long seen) {
    private static final int MOST = 100;

    public DeploymentsView {
        roles = List.copyOf(roles);
        attempts = List.copyOf(attempts);
        running = Map.copyOf(running);
    }

    /**
     * Who provides a role.
     *
     * @param role the simple name of the role
     * @param inForce the names of those that are called
     * @param beside the names of those that are there and not called
     */
    public record RoleLine(String role, List<String> inForce, List<String> beside) {}

    static DeploymentsView of(Deployment deployment, Optional<Providers> providers) {
        List<Attempt> attempts = deployment.attempts(MOST);
        Map<Long, ShadowReport.Progress> running = new LinkedHashMap<>();
        attempts.stream()
                .filter(attempt -> attempt.state() == AttemptState.SHADOW)
                .forEach(attempt -> deployment
                        .shadow(attempt.number())
                        .ifPresent(report -> running.put(attempt.number(), report.progress())));
        return new DeploymentsView(
                providers.map(DeploymentsView::roles).orElse(List.of()),
                attempts,
                running,
                deployment.stepBack(),
                seen(deployment));
    }

    /** A number that grows with everything that happens. */
    static long seen(Deployment deployment) {
        return deployment.attempts(Integer.MAX_VALUE).stream()
                .mapToLong(attempt -> attempt.events().size())
                .sum();
    }

    /** Who provides which role now. */
    public static List<RoleLine> roles(Providers providers) {
        Map<String, RoleLine> lines = new LinkedHashMap<>();
        for (Providers.Provider provider : providers.all()) {
            RoleLine line = lines.computeIfAbsent(
                    provider.role(), role -> new RoleLine(role, new ArrayList<>(), new ArrayList<>()));
            (provider.inForce() ? line.inForce() : line.beside()).add(provider.analyser());
        }
        return List.copyOf(lines.values());
    }

    /** Whether the page looks otherwise in a moment. */
    public boolean isMoving() {
        return attempts.stream().anyMatch(this::isMoving);
    }

    private boolean isMoving(Attempt attempt) {
        Optional<ShadowReport.Progress> progress = Optional.ofNullable(running.get(attempt.number()));
        return AttemptView.isMoving(attempt)
                && progress.map(one -> !one.ended()).orElse(true);
    }

    /** How far an attempt is, where it runs in shadow. */
    public String progress(Attempt attempt) {
        ShadowReport.Progress progress = running.get(attempt.number());
        return progress == null ? "" : ", " + AttemptStage.percent(progress) + " %";
    }
}
