package org.volteface.core;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.analysis.ProbeFailure;
import org.volteface.api.analysis.Probes;
import org.volteface.api.contradiction.PairRelation;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;

/** The probes, each put to the analysers that are there when it is asked, in the isolation of an analysis. */
@Component
public final class IsolatedProbes implements Probes {
    private final AnalyserRegistry registry;

    /** Takes its analysers from the registry. */
    @Activate
    public IsolatedProbes(@Reference ActiveAnalysers analysers) {
        registry = analysers.registry();
    }

    @Override
    public StanceLabel stance(String text, Span target) throws ProbeFailure {
        return new SingleProbe(registry.snapshot()).stance(text, target);
    }

    @Override
    public Optional<EventType> event(String text) throws ProbeFailure {
        return new SingleProbe(registry.snapshot()).event(text);
    }

    @Override
    public boolean pledge(String text) throws ProbeFailure {
        return new SingleProbe(registry.snapshot()).pledge(text);
    }

    @Override
    public PairRelation pair(String premise, String hypothesis) throws ProbeFailure {
        return new SingleProbe(registry.snapshot()).pair(premise, hypothesis);
    }
}
