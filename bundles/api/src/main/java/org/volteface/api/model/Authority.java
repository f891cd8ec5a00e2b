package org.volteface.api.model;

/** By what right the speaker's words count as the holder's. */
public enum Authority {
    /** The holder speaks or acts in person. */
    OWN,
    /** An office, spokesperson or body that may bind the holder speaks for it. */
    DELEGATED,
    /** Somebody without that right: a backbencher, a rival, an unnamed source, the narrator. */
    NONE
}
