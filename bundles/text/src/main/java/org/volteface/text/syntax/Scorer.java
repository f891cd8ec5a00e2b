package org.volteface.text.syntax;

/** A linear model that scores every transition for a state's features. */
public interface Scorer {
    /**
     * Adds up the weights of the given features.
     *
     * @param features the hashed features of a state
     * @param count how many entries of {@code features} are in use
     * @param scores receives one score per transition; earlier content is overwritten
     */
    void score(int[] features, int count, int[] scores);
}
