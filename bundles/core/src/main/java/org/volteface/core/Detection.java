package org.volteface.core;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Statement;

/** One question to a detector, and the check that its answer rests on what it was shown. */
final class Detection {
    private Detection() {}

    /** The outcomes of holding {@code statement} against {@code history}. */
    static List<Outcome> of(Statement statement, History history, Provider<ContradictionDetector> provider)
            throws AnalyserFailure {
        List<Outcome> found = Isolated.list(provider, detector -> detector.detect(statement, history));
        Set<String> shown = new HashSet<>();
        shown.add(statement.id());
        history.own().forEach(own -> shown.add(own.id()));
        history.related().forEach(related -> shown.add(related.id()));
        for (Outcome outcome : found) {
            for (String id : outcome.evidence()) {
                if (!shown.contains(id)) {
                    throw AnalyserFailure.nonsense(provider.name(), "names an unknown statement as evidence: " + id);
                }
            }
        }
        return found;
    }
}
