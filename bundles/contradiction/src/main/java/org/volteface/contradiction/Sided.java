package org.volteface.contradiction;

import java.util.List;
import java.util.stream.Stream;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/**
 * A turn with its statements at hand.
 *
 * @param before those of the earlier side, in the order of time
 * @param after those of the later side, in the order of time
 * @param trial the trial that gives the reasons
 */
record Sided(List<Statement> before, List<Statement> after, Trial trial) {
    /** Copies the sides. */
    Sided {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** A breach where a promise was given, never a reversal too. */
    FindingKind kind() {
        boolean promised = before.stream().anyMatch(statement -> statement.kind() == StatementKind.COMMITMENT);
        return promised ? FindingKind.BREACH : FindingKind.REVERSAL;
    }

    /** Both sides. */
    Stream<Statement> all() {
        return Stream.concat(before.stream(), after.stream());
    }
}
