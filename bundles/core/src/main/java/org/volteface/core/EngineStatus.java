package org.volteface.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.operation.Status;
import org.volteface.api.operation.StepStatus;
import org.volteface.api.source.DocumentSource;

/** What the engine tells of itself. */
final class EngineStatus {
    private final AnalyserRegistry registry;
    private final Store store;
    private final Pulse pulse;
    private final Kinship kinship;
    private final Duration standstill;

    /** Tells of a standstill where something waits and nothing has been done for longer than {@code standstill}. */
    EngineStatus(AnalyserRegistry registry, Store store, Kinship kinship, Pulse pulse, Duration standstill) {
        this.kinship = kinship;
        this.standstill = standstill;
        this.registry = registry;
        this.store = store;
        this.pulse = pulse;
    }

    Status now() {
        // Asked first: what it makes due while the rest is asked is counted then.
        boolean joining = kinship.isBusy();
        QueueCounts queue = store.queue().counts();
        Counts archive = store.archive().counts();
        List<StepStatus> steps = new ArrayList<>();
        steps.add(sourcing());
        registry.analysers().forEach(role -> steps.add(step(role, joining && role == registry.resolver ? 1 : 0)));
        boolean waits = queue.waiting() > 0 || archive.due() > 0;
        boolean moving = !waits || pulse.silence().compareTo(standstill) < 0;
        long stale =
                registry.makersOfStatements().map(store.queue()::countStale).orElse(0L);
        return new Status(queue, archive, steps, new Status.Pace(pulse.perSecond(), stale, moving));
    }

    private StepStatus sourcing() {
        List<Provider<DocumentSource>> sources = registry.sources.all();
        Optional<String> hanging = sources.stream()
                .filter(Provider::isQuarantined)
                .findFirst()
                .map(source -> source.name() + " took too long twice in a row and is not asked any more");
        return new StepStatus(
                registry.sources.step(),
                sources.stream().map(Provider::name).toList(),
                sources.stream().mapToInt(Provider::users).sum(),
                sources.isEmpty() ? registry.sources.pause() : hanging);
    }

    private static <T> StepStatus step(Role<T> role, int more) {
        Optional<Provider<T>> active = role.active();
        return new StepStatus(
                role.step(),
                active.map(Provider::name).stream().toList(),
                more + active.map(Provider::users).orElse(0),
                role.pause());
    }
}
