package org.volteface.api.archive;

/**
 * How many documents are where.
 *
 * @param waiting those not yet analysed
 * @param analysed those analysed
 * @param setAside those that could not be analysed
 */
public record QueueCounts(long waiting, long analysed, long setAside) {
    /** All documents there are. */
    public long all() {
        return waiting + analysed + setAside;
    }
}
