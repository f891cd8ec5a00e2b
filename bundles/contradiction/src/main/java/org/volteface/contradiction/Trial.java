package org.volteface.contradiction;

import java.util.List;
import java.util.stream.Stream;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.model.Statement;

/**
 * A candidate with what the gates said of it.
 *
 * @param candidate the candidate
 * @param results the answers in the order of asking, up to the first that stopped it
 */
record Trial(Candidate candidate, List<GateResult> results) {
    /** Copies the results. */
    Trial {
        results = List.copyOf(results);
    }

    /** Whether every gate let it pass. */
    boolean passed() {
        return results.stream().allMatch(GateResult::passed);
    }

    /** The dismissal by the gate that stopped it. */
    Dismissal dismissal() {
        GateResult last = results.get(results.size() - 1);
        List<String> evidence = Stream.of(candidate.earlier(), candidate.later())
                .map(Statement::id)
                .toList();
        return new Dismissal(evidence, last.gate(), last.because());
    }

    /** Whether it was stopped by one of {@code gates}. */
    boolean stoppedBy(List<String> gates) {
        return !passed() && gates.contains(results.get(results.size() - 1).gate());
    }
}
