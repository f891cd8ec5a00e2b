package org.volteface.core;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.ActorRegister;
import org.volteface.api.archive.ChainIndex;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.Selection;
import org.volteface.api.operation.ShadowRun;

/** The choice among those who provide the roles, with the trial of others. */
@Component(configurationPid = "org.volteface.core.engine")
public final class SelectedProviders implements Providers {
    private final AnalyserRegistry registry;
    private final Store store;
    private final EngineConfig config;

    /** Chooses among the analysers of the registry. */
    @Activate
    public SelectedProviders(
            @Reference ActiveAnalysers analysers,
            @Reference DocumentQueue queue,
            @Reference StatementArchive archive,
            @Reference ChainIndex index,
            @Reference ActorRegister register,
            EngineConfig config) {
        this.registry = analysers.registry();
        this.store = new Store(queue, archive, index, register);
        this.config = config;
    }

    @Override
    public void select(Selection selection) {
        registry.select(selection);
    }

    @Override
    public List<Provider> all() {
        return registry.told();
    }

    @Override
    public ShadowRun shadow(Set<Long> bundles) {
        return new ShadowTrial(store, registry.trial(bundles), limit(), config.shadow());
    }

    @Override
    public Optional<String> check(Set<Long> bundles) {
        try (TimeLimit limit = limit()) {
            return new ContractCheck(store, new TrialCalls(registry.trial(bundles), limit)).problem();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private TimeLimit limit() {
        return new TimeLimit(Duration.ofSeconds(config.limit()));
    }
}
