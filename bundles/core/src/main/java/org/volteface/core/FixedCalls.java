package org.volteface.core;

import org.volteface.api.actor.ActorResolver;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.TextAnalyser;

/** Calls of one set of analysers, on the caller's thread, for as long as they take. */
final class FixedCalls implements Calls {
    private final Analysers analysers;

    FixedCalls(Analysers analysers) {
        this.analysers = analysers;
    }

    @Override
    public <R> R text(Work<TextAnalyser, R> work) throws AnalyserFailure {
        return work.on(analysers.text());
    }

    @Override
    public <R> R extractor(Work<StatementExtractor, R> work) throws AnalyserFailure {
        return work.on(analysers.extractor());
    }

    @Override
    public <R> R resolver(Work<ActorResolver, R> work) throws AnalyserFailure {
        return work.on(analysers.resolver());
    }

    @Override
    public <R> R classifier(Work<StanceClassifier, R> work) throws AnalyserFailure {
        return work.on(analysers.classifier());
    }

    @Override
    public <R> R detector(Work<ContradictionDetector, R> work) throws AnalyserFailure {
        return work.on(analysers.detector());
    }

    @Override
    public Analysers.World world() {
        return analysers.world();
    }
}
