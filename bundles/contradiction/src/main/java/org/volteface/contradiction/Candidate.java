package org.volteface.contradiction;

import org.volteface.api.contradiction.History;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/**
 * Two statements that seem to contradict each other, before any gate was asked.
 *
 * @param earlier what is held against the holder
 * @param later what is held against it
 * @param contrast in which way they differ
 * @param history what else is known
 */
record Candidate(Statement earlier, Statement later, Contrast contrast, History history) {
    /** Whether a promise is at stake. */
    boolean breach() {
        return earlier.kind() == StatementKind.COMMITMENT;
    }
}
