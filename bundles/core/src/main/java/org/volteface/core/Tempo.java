package org.volteface.core;

import java.time.Duration;

/**
 * How the engine works.
 *
 * @param workers how many documents are analysed at once
 * @param limit how long one analyser may take for one document
 * @param attempts how often a document is tried before it is set aside
 * @param backlog how many documents may wait before no more are taken in
 * @param poll how long a source that had nothing is left alone
 */
record Tempo(int workers, Duration limit, int attempts, int backlog, Duration poll) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is less than 1 or a time not positive
     */
    Tempo {
        if (workers < 1 || attempts < 1 || backlog < 1) {
            throw new IllegalArgumentException("workers, attempts and backlog are at least 1");
        }
        if (limit.isZero() || limit.isNegative() || poll.isZero() || poll.isNegative()) {
            throw new IllegalArgumentException("limit and poll are longer than nothing");
        }
    }
}
