package org.volteface.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.ActorRegister;
import org.volteface.api.archive.CaseArchive;
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
    private final ProviderTrials trials;

    /** Chooses among the analysers of the registry. */
    @Activate
    public SelectedProviders(
            @Reference ActiveAnalysers analysers,
            @Reference DocumentQueue queue,
            @Reference StatementArchive archive,
            @Reference ChainIndex index,
            @Reference ActorRegister register,
            @Reference CaseArchive cases,
            EngineConfig config) {
        this.registry = analysers.registry();
        this.trials = new ProviderTrials(registry, new Store(queue, archive, index, register, cases), config);
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
        return trials.shadow(bundles);
    }

    @Override
    public Optional<String> check(Set<Long> bundles) {
        return trials.check(bundles);
    }

    @Override
    public boolean hasCases() {
        return trials.hasCases();
    }
}
