package org.volteface.deployer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.ShadowRun;

/** The shadow runs that are under way, by the numbers of their attempts. */
final class Trials implements AutoCloseable {
    private final Providers providers;
    private final Map<Long, ShadowRun> runs = new ConcurrentHashMap<>();

    Trials(Providers providers) {
        this.providers = providers;
    }

    void begin(long attempt, long bundle) {
        end(attempt);
        runs.put(attempt, providers.shadow(Set.of(bundle)));
    }

    Optional<ShadowReport> report(long attempt) {
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
        Set.copyOf(runs.keySet()).forEach(this::end);
    }
}
