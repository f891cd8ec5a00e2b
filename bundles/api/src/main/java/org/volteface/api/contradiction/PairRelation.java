package org.volteface.api.contradiction;

/** How a second sentence stands to a first (the labels of recognising textual entailment). */
public enum PairRelation {
    /** If the first is true, the second cannot be. */
    CONTRADICTION,
    /** If the first is true, so is the second. */
    ENTAILMENT,
    /** Neither. */
    NEUTRAL
}
