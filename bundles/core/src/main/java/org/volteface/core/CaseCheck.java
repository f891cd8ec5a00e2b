package org.volteface.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.analysis.SetAside;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review.Decision;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Document;

/** The look at whether an analysis keeps a case: its documents are a corpus of their own, analysed as if there were nothing else. */
final class CaseCheck {
    private static final int FINDINGS = 1000;

    private final Calls calls;
    private final List<ActorDecision> decisions;

    /** Analyses by {@code calls}, with what people decided on actors. */
    CaseCheck(Calls calls, List<ActorDecision> decisions) {
        this.calls = calls;
        this.decisions = List.copyOf(decisions);
    }

    /** What breaks the case, in words for a person; empty where it is kept. */
    Optional<String> breach(RegressionCase one) {
        MemoryCorpus corpus = new MemoryCorpus(calls, Runnable::run, decisions);
        List<String> troubles = new ArrayList<>();
        for (Document document : one.documents()) {
            if (corpus.begin(document).take() instanceof SetAside aside) {
                troubles.add(aside.reason());
            }
        }
        corpus.conclude();
        troubles.addAll(corpus.failures());
        List<Finding> found = corpus.archive().findings(Optional.empty(), FINDINGS);
        List<CaseMatch> judged = one.findings().stream()
                .map(finding -> new CaseMatch(finding, one.documents()))
                .toList();
        return one.review().decision() == Decision.CONFIRMED
                ? lost(judged, found, corpus).map(what -> told(what, troubles))
                : foundAgain(judged, found, corpus).or(() -> unknown(troubles));
    }

    private static Optional<String> lost(List<CaseMatch> judged, List<Finding> found, MemoryCorpus corpus) {
        long lost = judged.stream()
                .filter(match -> found.stream().noneMatch(finding -> match.is(finding, corpus.archive())))
                .count();
        if (lost == 0) {
            return Optional.empty();
        }
        return Optional.of(
                judged.size() == 1 ? "it is found no more" : lost + " of " + judged.size() + " are found no more");
    }

    private static Optional<String> foundAgain(List<CaseMatch> judged, List<Finding> found, MemoryCorpus corpus) {
        return found.stream()
                .filter(finding ->
                        judged.isEmpty() || judged.stream().anyMatch(match -> match.is(finding, corpus.archive())))
                .findFirst()
                .map(finding -> (judged.isEmpty() ? "something is found in it: " : "it is found: ")
                        + finding.verdict().why());
    }

    /** An analysis that fails finds nothing, and that is no merit of it. */
    private static Optional<String> unknown(List<String> troubles) {
        return troubles.isEmpty() ? Optional.empty() : Optional.of(told("it cannot be told", troubles));
    }

    private static String told(String what, List<String> troubles) {
        return troubles.isEmpty() ? what : what + ": " + String.join("; ", troubles);
    }
}
