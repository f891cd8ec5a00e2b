package org.volteface.api.archive;

/**
 * How many documents are where; those that were taken back are not counted.
 *
 * @param waiting those not yet analysed
 * @param analysed those analysed
 * @param setAside those that could not be analysed
 */
public record QueueCounts(long waiting, long analysed, long setAside) {
    /** All documents but those that were taken back. */
    public long all() {
        return waiting + analysed + setAside;
    }
}
