package org.volteface.api.contradiction;

/** How far the holder turned, on PolitiFact's scales. */
public enum Rating {
    /** A complete change of position. */
    FULL_FLOP("Full Flop"),
    /** A partial change. */
    HALF_FLIP("Half Flip"),
    /** A promise that was not kept. */
    PROMISE_BROKEN("Promise Broken"),
    /** A promise that was kept in substantial part. */
    COMPROMISE("Compromise");

    private final String label;

    Rating(String label) {
        this.label = label;
    }

    /** The words of the scale. */
    public String label() {
        return label;
    }
}
