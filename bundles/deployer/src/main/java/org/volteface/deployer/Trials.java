package org.volteface.deployer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.ShadowRun;

/** The shadow runs, by the numbers of their attempts: those under way, and what the others showed. */
final class Trials implements AutoCloseable {
    private final Providers providers;
    private final ReportShelf shelf;
    private final Map<Long, ShadowRun> runs = new ConcurrentHashMap<>();
    private volatile boolean closed;

    Trials(Providers providers, ReportShelf shelf) {
        this.providers = providers;
        this.shelf = shelf;
    }

    void begin(long attempt, long bundle) {
        end(attempt);
        runs.put(attempt, providers.shadow(Set.of(bundle)));
        // Nobody would end it any more.
        if (closed) {
            end(attempt);
        }
    }

    /** What the run of an attempt shows so far or, where it has ended, showed in the end. */
    Optional<ShadowReport> report(long attempt) {
        return running(attempt).or(() -> shelf.report(attempt));
    }

    /** Keeps what the run of an attempt shows, and tells it; empty where none is under way. */
    Optional<ShadowReport> keep(long attempt) {
        Optional<ShadowReport> report = running(attempt);
        report.ifPresent(shown -> shelf.keep(attempt, shown));
        return report;
    }

    private Optional<ShadowReport> running(long attempt) {
        return Optional.ofNullable(runs.get(attempt)).map(ShadowRun::report);
    }

    void end(long attempt) {
        ShadowRun run = runs.remove(attempt);
        if (run != null) {
            run.close();
        }
    }

    @Override
    public void close() {
        closed = true;
        Set.copyOf(runs.keySet()).forEach(this::end);
    }
}
