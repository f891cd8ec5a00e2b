package org.volteface.contradiction;

import java.util.List;
import java.util.Set;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** An agreement as the frame of promises: who turns against it turns against what was promised under it. */
final class Accord {
    private static final Set<String> NOUNS =
            Set.of("deal", "settlement", "memorandum", "convention", "protocol", "compact", "charter", "contract");

    private Accord() {}

    /** Whether {@code later} turns against an agreement under which {@code promise} was made. */
    static boolean left(Statement promise, Statement later) {
        Proposition frame = later.claim().proposition();
        List<String> terms = frame.terms();
        return promise.kind() == StatementKind.COMMITMENT
                && !terms.isEmpty()
                && NOUNS.contains(terms.get(0))
                && Sides.of(later) == StanceLabel.AGAINST
                && promise.claim().proposition().terms().containsAll(terms);
    }
}
