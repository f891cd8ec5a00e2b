package org.volteface.core;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.source.DocumentSource;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.TextAnalyser;

/**
 * Calls of whatever analyser is active when a step comes to it. While nobody can be called, the step waits. What an analyser that
 * was taken away meanwhile could not finish is done again by the next.
 */
final class LiveCalls implements Calls {
    private static final Logger LOG = LoggerFactory.getLogger(LiveCalls.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final AnalyserRegistry registry;
    private final TimeLimit limit;

    LiveCalls(AnalyserRegistry registry, TimeLimit limit) {
        this.registry = registry;
        this.limit = limit;
    }

    @Override
    public <R> R text(Work<TextAnalyser, R> work) throws AnalyserFailure, InterruptedException {
        return call(registry.text, work);
    }

    @Override
    public <R> R extractor(Work<StatementExtractor, R> work) throws AnalyserFailure, InterruptedException {
        return call(registry.extractor, work);
    }

    @Override
    public <R> R resolver(Work<ActorResolver, R> work) throws AnalyserFailure, InterruptedException {
        return call(registry.resolver, work);
    }

    @Override
    public <R> R classifier(Work<StanceClassifier, R> work) throws AnalyserFailure, InterruptedException {
        return call(registry.classifier, work);
    }

    @Override
    public <R> R detector(Work<ContradictionDetector, R> work) throws AnalyserFailure, InterruptedException {
        return call(registry.detector, work);
    }

    /**
     * As {@link #detector}, for somebody who waits for the answer.
     *
     * @throws AnalyserFailure also if no detector can be called at the moment
     */
    <R> R detectorNow(Work<ContradictionDetector, R> work) throws AnalyserFailure, InterruptedException {
        Role<ContradictionDetector> role = registry.detector;
        Provider<ContradictionDetector> provider = role.entered()
                .orElseThrow(() -> AnalyserFailure.absent(role.pause().orElse("the detector changes: ask again")));
        try {
            return limit.call(provider, work);
        } finally {
            provider.leave();
        }
    }

    @Override
    public Analysers.World world() {
        return registry.world();
    }

    /** As the others, of one source. */
    <R> R source(Provider<DocumentSource> source, Work<DocumentSource, R> work)
            throws AnalyserFailure, InterruptedException {
        source.enter();
        try {
            // Nobody waits for a user who comes after it was taken away.
            if (!registry.sources.has(source)) {
                throw AnalyserFailure.nonsense(source.name(), "has gone");
            }
            return limit.call(source, work);
        } finally {
            source.leave();
        }
    }

    private <A, R> R call(Role<A> role, Work<A, R> work) throws AnalyserFailure, InterruptedException {
        while (true) {
            Provider<A> provider = await(role);
            try {
                return limit.call(provider, work);
            } catch (AnalyserFailure failure) {
                if (failure.isHang() || role.has(provider)) {
                    throw failure;
                }
                LOG.info("{} went while it was at work; its step is done again by the next", provider.name());
                LOG.debug("what came of it", failure);
            } finally {
                provider.leave();
            }
        }
    }

    private <A> Provider<A> await(Role<A> role) throws InterruptedException {
        boolean told = false;
        while (true) {
            long heard = registry.changed().sent();
            Optional<Provider<A>> provider = role.entered();
            if (provider.isPresent()) {
                return provider.get();
            }
            if (!told) {
                LOG.info("{} pauses: {}", role.step(), role.pause().orElse("its analyser changes"));
                told = true;
            }
            registry.changed().await(heard, LOOK_AGAIN);
        }
    }
}
