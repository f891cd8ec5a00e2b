package org.volteface.api.contradiction;

/** What a finding says of its holder. */
public enum FindingKind {
    /** The holder took the opposite stance on the same proposition later. */
    REVERSAL,
    /** The holder did not do what it had bound itself to. */
    BREACH
}
