package org.volteface.api.model;

/** How a commitment stands, on PolitiFact's scale. */
public enum PromiseStatus {
    /** Nothing has happened that would tell. */
    NOT_YET_RATED("Not Yet Rated"),
    /** Its window is open, or it is being carried out. */
    IN_THE_WORKS("In the Works"),
    /** Nothing moves. */
    STALLED("Stalled"),
    /** Kept in substantial part. */
    COMPROMISE("Compromise"),
    /** Kept. */
    KEPT("Promise Kept"),
    /** Broken. */
    BROKEN("Promise Broken");

    private final String label;

    PromiseStatus(String label) {
        this.label = label;
    }

    /** The words of the scale. */
    public String label() {
        return label;
    }
}
