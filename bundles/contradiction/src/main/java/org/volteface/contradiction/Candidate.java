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
 * @param unrivalled whether a word without a rival tells what both are about
 */
record Candidate(Statement earlier, Statement later, Contrast contrast, History history, boolean unrivalled) {
    static Candidate of(Statement earlier, Statement later, Contrast contrast, History history) {
        Candidate candidate = new Candidate(earlier, later, contrast, history, false);
        return Unrivalled.same(candidate) ? new Candidate(earlier, later, contrast, history, true) : candidate;
    }

    /** Whether a promise is at stake. */
    boolean breach() {
        return earlier.kind() == StatementKind.COMMITMENT;
    }
}
