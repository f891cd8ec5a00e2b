package org.volteface.contradiction;

import org.volteface.api.contradiction.GateResult;

/** One named test that a candidate must pass to become a finding. Pure: the same candidate, the same answer. */
interface Gate {
    /** The reason code. */
    String code();

    /** Whether {@code candidate} passes, and why. */
    GateResult judge(Candidate candidate);

    /** The candidate passes. */
    default GateResult pass(String because) {
        return new GateResult(code(), true, because);
    }

    /** The candidate is stopped. */
    default GateResult stop(String because) {
        return new GateResult(code(), false, because);
    }
}
