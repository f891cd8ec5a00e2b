package org.volteface.console.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Deployment;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.console.platform.Platform;

/**
 * A trial of an analyser beside those in force.
 *
 * @param number the number of the attempt
 * @param name what is tried
 * @param done how many documents it has analysed
 * @param total how many there are
 * @param differences how many findings would differ
 */
record TrialResource(long number, String name, long done, long total, int differences) {
    private static final int LATEST = 20;

    static TrialResource of(Attempt attempt, ShadowReport report) {
        ShadowReport.Progress progress = report.progress();
        return new TrialResource(
                attempt.number(),
                attempt.name(),
                progress.done(),
                progress.total(),
                report.changes().size());
    }

    /** Those that go on. */
    static List<TrialResource> all(Platform platform) {
        Optional<Deployment> deployment = platform.deployment();
        return deployment.stream().flatMap(TrialResource::all).toList();
    }

    private static Stream<TrialResource> all(Deployment deployment) {
        return deployment.attempts(LATEST).stream()
                .filter(attempt -> attempt.state() == AttemptState.SHADOW)
                .flatMap(attempt -> deployment.shadow(attempt.number()).map(report -> of(attempt, report)).stream());
    }
}
