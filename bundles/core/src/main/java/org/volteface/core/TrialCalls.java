package org.volteface.core;

import org.volteface.api.actor.ActorResolver;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.TextAnalyser;

/** Calls of one set of analysers on trial: each has its time, and nobody is let go of while he is called. */
final class TrialCalls implements Calls {
    private final Analysers analysers;
    private final TimeLimit limit;

    TrialCalls(Analysers analysers, TimeLimit limit) {
        this.analysers = analysers;
        this.limit = limit;
    }

    @Override
    public <R> R text(Work<TextAnalyser, R> work) throws AnalyserFailure, InterruptedException {
        return call(analysers.text(), work);
    }

    @Override
    public <R> R extractor(Work<StatementExtractor, R> work) throws AnalyserFailure, InterruptedException {
        return call(analysers.extractor(), work);
    }

    @Override
    public <R> R resolver(Work<ActorResolver, R> work) throws AnalyserFailure, InterruptedException {
        return call(analysers.resolver(), work);
    }

    @Override
    public <R> R classifier(Work<StanceClassifier, R> work) throws AnalyserFailure, InterruptedException {
        return call(analysers.classifier(), work);
    }

    @Override
    public <R> R detector(Work<ContradictionDetector, R> work) throws AnalyserFailure, InterruptedException {
        return call(analysers.detector(), work);
    }

    @Override
    public Analysers.World world() {
        return analysers.world();
    }

    private <A, R> R call(Provider<A> provider, Work<A, R> work) throws AnalyserFailure, InterruptedException {
        if (limit.hangs(provider).isQuarantined()) {
            throw AnalyserFailure.nonsense(provider.name(), "took too long on two documents in a row");
        }
        provider.enter();
        try {
            return limit.call(provider, work);
        } finally {
            provider.leave();
        }
    }
}
