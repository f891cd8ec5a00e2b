package org.volteface.api.model;

/** How firmly something is said. */
public enum Modality {
    /** Flatly. */
    CERTAIN,
    /** As likely: should, expects to, is likely to. */
    PROBABLE,
    /** As open: may, might, could, is considering. */
    POSSIBLE,
    /** Only if something else holds. */
    CONDITIONAL
}
