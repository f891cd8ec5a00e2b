package org.volteface.console.operation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Status;
import org.volteface.api.operation.StepStatus;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.search.IndexState;
import org.volteface.console.platform.Platform;

/** The checks that together say whether the instance is ready. */
public final class HealthChecks {
    private static final Logger LOG = LoggerFactory.getLogger(HealthChecks.class);

    /** So long may whoever watches the instance wait. */
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private final Platform platform;
    private final Supplier<Check> framework;
    private final WriteCheck writing = new WriteCheck(LIMIT, InstantSource.system());

    public HealthChecks(Platform platform, Supplier<Check> framework) {
        this.platform = platform;
        this.framework = framework;
    }

    /** Those of the instance in which this class runs. */
    public static HealthChecks ofRunning(Platform platform) {
        return new HealthChecks(platform, new FrameworkCheck(InstalledBundles.ofRunning()));
    }

    /** Runs all of them; one that breaks down has failed. */
    public List<Check> run() {
        Optional<Operations> operations = platform.operations();
        return List.of(
                framework.get(),
                check("queue", () -> operations
                        .map(running -> queue(running.status()))
                        .orElseGet(() -> Check.failed("queue", "nothing works on the queue"))),
                check("archive", () -> platform.queue()
                        .map(writing::of)
                        .orElseGet(() -> Check.failed("archive", "no archive is there"))),
                check("roles", () -> operations
                        .map(running -> roles(running.status()))
                        .orElseGet(() -> Check.failed("roles", "nothing tells which roles are there"))),
                check("search", () -> platform.search()
                        .map(search -> search(search.state()))
                        .orElseGet(() -> Check.failed("search", "no search is there"))));
    }

    /** A service may go away while it is asked, and fail in whatever way. */
    private static Check check(String name, Supplier<Check> check) {
        try {
            return check.get();
        } catch (RuntimeException e) {
            LOG.warn("The check {} broke down", name, e);
            return Check.failed(name, "cannot be checked; the reason is in the log");
        }
    }

    private static Check queue(Status status) {
        Optional<String> pause = status.steps().stream()
                .filter(step -> step.pause().isPresent())
                .map(step -> step.step().name().toLowerCase(Locale.ROOT) + " stands still: "
                        + step.pause().orElseThrow())
                .findFirst();
        if (pause.isPresent()) {
            return Check.failed("queue", pause.get());
        }
        String waiting =
                status.queue().waiting() + " waiting, " + status.queue().setAside() + " set aside";
        return status.pace().moving()
                ? Check.passed("queue", waiting)
                : Check.failed("queue", "nothing is done any more, with " + waiting);
    }

    /** One that is behind or being made will come up by itself, and serves meanwhile: it is told, and fails nothing. */
    private static Check search(IndexState state) {
        if (state.skipped() > 0) {
            return Check.failed(
                    "search",
                    state.skipped()
                            + " changes could not be indexed and are missing in the lists; the log says which and why");
        }
        if (!state.complete()) {
            return Check.passed("search", "its index is being made, " + state.behind() + " documents left");
        }
        return Check.passed("search", state.behind() == 0 ? "up to date" : state.behind() + " changes behind");
    }

    private Check roles(Status status) {
        List<String> missing = new ArrayList<>(status.steps().stream()
                .filter(step -> step.analysers().isEmpty())
                .map(StepStatus::step)
                .map(step -> step.role())
                .toList());
        if (platform.renderers().isEmpty()) {
            missing.add(ReportRenderer.class.getSimpleName());
        }
        return missing.isEmpty()
                ? Check.passed("roles", "all are there")
                : Check.failed("roles", "missing: " + String.join(", ", missing));
    }
}
