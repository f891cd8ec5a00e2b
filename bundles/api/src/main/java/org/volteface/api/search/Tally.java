package org.volteface.api.search;

/**
 * How much there is of an actor, a proposition or a promise.
 *
 * @param statements statements in force; of a promise how often it was made
 * @param findings findings in force
 * @param actors the actors who hold the statements, the narrator not counted
 */
public record Tally(long statements, long findings, long actors) {
    /** Of what is not counted. */
    public static final Tally NONE = new Tally(0, 0, 0);
}
