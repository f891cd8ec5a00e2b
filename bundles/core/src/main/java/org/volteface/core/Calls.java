package org.volteface.core;

import org.volteface.api.actor.ActorResolver;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.TextAnalyser;

/** The way from the steps to their analysers. What an analyser does wrong comes back as an {@link AnalyserFailure}. */
interface Calls {
    <R> R text(Work<TextAnalyser, R> work) throws AnalyserFailure, InterruptedException;

    <R> R extractor(Work<StatementExtractor, R> work) throws AnalyserFailure, InterruptedException;

    <R> R resolver(Work<ActorResolver, R> work) throws AnalyserFailure, InterruptedException;

    <R> R classifier(Work<StanceClassifier, R> work) throws AnalyserFailure, InterruptedException;

    <R> R detector(Work<ContradictionDetector, R> work) throws AnalyserFailure, InterruptedException;

    /** What the resolver draws on. */
    Analysers.World world();

    /** What is done with an analyser, in one go. */
    @FunctionalInterface
    interface Work<A, R> {
        R on(Provider<A> provider) throws AnalyserFailure;
    }
}
