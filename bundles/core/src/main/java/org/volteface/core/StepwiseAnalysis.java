package org.volteface.core;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.analysis.Corpus;

/** The analysis step by step, by the analysers that are there when a corpus is begun. */
@Component
public final class StepwiseAnalysis implements Analysis {
    private final AnalyserRegistry registry;

    /** Takes its analysers from the registry. */
    @Activate
    public StepwiseAnalysis(@Reference ActiveAnalysers analysers) {
        registry = analysers.registry();
    }

    @Override
    public Corpus corpus() {
        return new MemoryCorpus(registry.snapshot());
    }

    @Override
    public List<String> missingRoles() {
        return registry.missing();
    }
}
