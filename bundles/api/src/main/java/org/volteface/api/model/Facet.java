package org.volteface.api.model;

/** A respect in which one proposition can be narrower than another. */
public enum Facet {
    /** In which way: direct, indirect, mediated, compulsory. */
    FORM,
    /** Where. */
    PLACE,
    /** How much, with its unit. */
    QUANTITY,
    /** Compared with what. */
    BASELINE,
    /** In which period. */
    TIME
}
