package org.volteface.core;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.analysis.Corpus;

/** The analysis step by step, by the analysers that are there when a corpus is begun. */
@Component(configurationPid = "org.volteface.core.analysis")
@Designate(ocd = StepwiseAnalysis.Config.class)
public final class StepwiseAnalysis implements Analysis {
    private final AnalyserRegistry registry;
    private final ExecutorService workers;

    /** How documents are analysed in one run. */
    @ObjectClassDefinition(name = "Volteface analysis in one run")
    public @interface Config {
        /** How many documents are analysed at once. */
        @AttributeDefinition(name = "Workers", description = "How many at once; 0 for one per core.")
        int workers() default 0;
    }

    /**
     * Takes its analysers from the registry.
     *
     * @throws IllegalArgumentException if a configured value makes no sense; the message names the key
     */
    @Activate
    public StepwiseAnalysis(Config config, @Reference ActiveAnalysers analysers) {
        registry = analysers.registry();
        workers = Workers.pool(Workers.count(config.workers()));
    }

    @Deactivate
    void close() {
        workers.shutdownNow();
    }

    @Override
    public Corpus corpus() {
        return new MemoryCorpus(new FixedCalls(registry.snapshot()), workers);
    }

    @Override
    public List<String> missingRoles() {
        return registry.missing();
    }
}
