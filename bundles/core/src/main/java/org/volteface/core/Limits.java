package org.volteface.core;

/**
 * How far a history looks along each strand.
 *
 * @param own how many of the holder's statements before are looked at, on each strand
 * @param promises how many of the holder's promises, on each strand
 * @param mending how many corrections and amendments, before and after each
 * @param facts how many facts after each condition
 */
record Limits(int own, int promises, int mending, int facts) {
    /** Those that the product works with. */
    static final Limits USUAL = new Limits(24, 12, 12, 24);
}
