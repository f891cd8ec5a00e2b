package org.volteface.core;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.Sighting;

/**
 * The one who keeps the joins of actors in step with what the documents tell and what people decide. All of it is asked again at once,
 * so that the order in which it came cannot matter; while there is other work, that is done only now and then.
 */
final class Kinship {
    private static final Logger LOG = LoggerFactory.getLogger(Kinship.class);
    private static final Duration SELDOM = Duration.ofSeconds(10);

    private final Store store;
    private final AnalyserRegistry registry;
    private final Calls calls;
    private final Recorder recorder;
    private final Clock clock;
    private volatile boolean stale = true;
    private volatile boolean atWork;
    private Instant last = Instant.MIN;
    private Optional<String> resolver = Optional.empty();

    Kinship(Store store, AnalyserRegistry registry, Calls calls, Recorder recorder, Clock clock) {
        this.store = store;
        this.registry = registry;
        this.calls = calls;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Which actors are one now. */
    Joins joins() {
        return recorder.joins();
    }

    /** Says that there is something new. */
    void changed() {
        stale = true;
    }

    /** Whether there is something new that is not yet told in the joins. */
    boolean isBusy() {
        return atWork || stale && registry.resolver.active().isPresent();
    }

    /** Works the joins out where something is new, at once if the caller is {@code idle}; whether it did. */
    boolean refresh(boolean idle) throws IOException, InterruptedException {
        Optional<String> active = registry.resolver.active().map(Provider::name);
        boolean due = stale || !active.equals(resolver);
        if (!due || active.isEmpty() || !idle && clock.instant().isBefore(last.plus(SELDOM))) {
            return false;
        }
        atWork = true;
        try {
            work(active);
        } finally {
            atWork = false;
        }
        last = clock.instant();
        return true;
    }

    private void work(Optional<String> active) throws IOException, InterruptedException {
        stale = false;
        resolver = active;
        List<Sighting> sightings = store.register().sightings();
        try {
            List<Join> found = calls.resolver(provider -> Isolated.list(provider, actors -> actors.join(sightings)));
            recorder.rejoin(Rulings.on(found, store.register().decisions()));
        } catch (AnalyserFailure failure) {
            LOG.warn("actors of several documents stay as they are: {}", failure.reason());
        }
    }
}
