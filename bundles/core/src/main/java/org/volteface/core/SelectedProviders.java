package org.volteface.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.Selection;
import org.volteface.api.operation.ShadowRun;

/** The choice among those who provide the roles, with the trial of others. */
@Component(configurationPid = "org.volteface.core.engine")
public final class SelectedProviders implements Providers {
    private final ProviderTrials trials;

    /** Chooses among {@code analysers}, and tries others on what {@code engine} knows. */
    @Activate
    public SelectedProviders(
            @Reference ActiveAnalysers analysers, @Reference AnalysisEngine engine, EngineConfig config) {
        this.trials = new ProviderTrials(analysers.registry(), engine.engine().store(), config);
    }

    @Override
    public void select(Selection selection) {
        trials.registry().select(selection);
    }

    @Override
    public List<Provider> all() {
        return trials.registry().told();
    }

    @Override
    public boolean admits(long bundle) {
        return trials.registry().admits(bundle);
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
