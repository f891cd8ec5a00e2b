package org.volteface.core;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.analysis.Preparation;
import org.volteface.api.analysis.Prepared;
import org.volteface.api.analysis.ProbeFailure;
import org.volteface.api.model.Document;

/** The steps before classifying, by the analysers that are there when a document comes, in the isolation of an analysis. */
@Component
public final class IsolatedPreparation implements Preparation {
    private final AnalyserRegistry registry;

    /** Takes its analysers from the registry. */
    @Activate
    public IsolatedPreparation(@Reference ActiveAnalysers analysers) {
        registry = analysers.registry();
    }

    @Override
    public Optional<Prepared> prepare(Document document) throws ProbeFailure {
        try {
            return DocumentPipeline.prepare(document, new FixedCalls(registry.snapshot()));
        } catch (AnalyserFailure failure) {
            throw new ProbeFailure(failure.reason(), failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProbeFailure("interrupted", e);
        }
    }
}
