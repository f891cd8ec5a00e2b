package org.volteface.console.rest;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.deployment.DeploymentSteps;
import org.volteface.console.login.ApiGuard;
import org.volteface.console.operation.Check;
import org.volteface.console.platform.Platform;
import org.volteface.console.report.ReportWork;

/**
 * What the calls show and steer: the very same that pages do.
 *
 * @param platform what is known, and what goes on
 * @param doorkeeper who may come in
 * @param reports what makes reports
 * @param deployments what takes the steps of a deployment
 * @param health what says whether the instance is ready
 */
public record ApiParts(
        Platform platform,
        Doorkeeper doorkeeper,
        ReportWork reports,
        DeploymentSteps deployments,
        Supplier<List<Check>> health) {
    /** Refuses null. */
    public ApiParts {
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(doorkeeper, "doorkeeper");
        Objects.requireNonNull(reports, "reports");
        Objects.requireNonNull(deployments, "deployments");
        Objects.requireNonNull(health, "health");
    }

    /** The rule of which programs are let in. */
    ApiGuard guard() {
        return new ApiGuard(doorkeeper.entrance(), doorkeeper.instance());
    }
}
