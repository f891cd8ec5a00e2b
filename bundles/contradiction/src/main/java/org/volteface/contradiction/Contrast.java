package org.volteface.contradiction;

/** In which way a later statement seems to go against an earlier one. */
enum Contrast {
    /** The two take opposite sides toward the same thing. */
    OPPOSITE,
    /** What was promised is said not to have been done. */
    LAPSE,
    /** Only part of what was promised was done. */
    PARTIAL,
    /** A figure lies outside what was promised. */
    FIGURE,
    /** It does what was promised: no contrast at all. */
    KEEPING
}
