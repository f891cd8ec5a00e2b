package org.volteface.api.contradiction;

/** How much a finding may be relied on. */
public enum Standing {
    /** At least one side rests on the holder's own words or an official record. */
    SUPPORTED,
    /** It rests on the narrator or on one party alone; it goes to a reviewer and accuses nobody. */
    CONTESTED
}
