package org.volteface.console.deployment;

import java.util.List;
import java.util.Optional;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.operation.Providers;

/**
 * All deployments as JSON.
 *
 * @param roles who provides which role
 * @param attempts the attempts, the latest first, without their shadow runs
 */
record DeploymentsJson(List<DeploymentsView.RoleLine> roles, List<AttemptJson> attempts) {
    DeploymentsJson {
        roles = List.copyOf(roles);
        attempts = List.copyOf(attempts);
    }

    static DeploymentsJson of(List<Attempt> attempts, Optional<Providers> providers) {
        return new DeploymentsJson(
                providers.map(DeploymentsView::roles).orElse(List.of()),
                attempts.stream()
                        .map(attempt -> AttemptJson.of(attempt, Optional.empty()))
                        .toList());
    }
}
