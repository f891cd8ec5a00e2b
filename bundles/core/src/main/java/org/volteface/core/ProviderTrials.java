package org.volteface.core;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.ShadowRun;

/** The trial of those who provide roles, beside those in force. */
final class ProviderTrials {
    /** How long all the looks at a contract may take together. */
    private static final Duration LONGEST_CHECK = Duration.ofMinutes(1);

    private final AnalyserRegistry registry;
    private final Store store;
    private final Duration limit;
    private final int most;

    /** Trials on what is stored, of at most {@code config.shadow()} documents. */
    ProviderTrials(AnalyserRegistry registry, Store store, EngineConfig config) {
        this.registry = registry;
        this.store = store;
        this.limit = Duration.ofSeconds(config.limit());
        this.most = config.shadow();
    }

    /** Among whom there is a choice. */
    AnalyserRegistry registry() {
        return registry;
    }

    ShadowRun shadow(Set<Long> bundles) {
        TimeLimit time = TimeLimit.onTrial(limit);
        TrialCalls candidate = new TrialCalls(registry.trial(bundles), time);
        return new ShadowTrial(store, new Contest(candidate, inForce(time), time), most);
    }

    Optional<String> check(Set<Long> bundles) {
        try (TimeLimit time = TimeLimit.onTrial(limit)) {
            return new ContractCheck(store, new TrialCalls(registry.trial(bundles), time), names(bundles))
                    .problemWithin(LONGEST_CHECK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private List<String> names(Set<Long> bundles) {
        return registry.told().stream()
                .filter(provider -> bundles.contains(provider.bundle()))
                .map(Providers.Provider::analyser)
                .distinct()
                .toList();
    }

    boolean hasCases() {
        return store.cases().count() > 0;
    }

    /** Whoever is in force when he is called; nobody where that would mean to wait for somebody. */
    private Optional<Calls> inForce(TimeLimit time) {
        return registry.missing().isEmpty() ? Optional.of(new LiveCalls(registry, time)) : Optional.empty();
    }
}
