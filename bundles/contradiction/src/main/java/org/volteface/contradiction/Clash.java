package org.volteface.contradiction;

/** One way in which two short texts cannot both be true. */
interface Clash {
    /** Whether what {@code asked} says cannot be where what {@code known} says is so. */
    boolean between(Lemmas asked, Lemmas known);
}
