package org.volteface.core;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;

/** The engine's pulse: how many documents were analysed in each of the last seconds, and when anything was done last. */
final class Pulse {
    private static final int SECONDS = 60;

    private final Clock clock;
    private final long started;
    private final long[] documents = new long[SECONDS];
    private long second;
    private long lastDone;

    Pulse(Clock clock) {
        this.clock = clock;
        this.started = clock.instant().getEpochSecond();
        this.second = started;
        this.lastDone = started;
    }

    /** A document has been analysed. */
    synchronized void document() {
        advance();
        documents[(int) (second % SECONDS)]++;
        lastDone = second;
    }

    /** Something else has been done. */
    synchronized void beat() {
        advance();
        lastDone = second;
    }

    /** Documents analysed a second, over the last minute or since the start. */
    synchronized double perSecond() {
        advance();
        long sum = 0;
        for (long count : documents) {
            sum += count;
        }
        return (double) sum / Math.max(1, Math.min(SECONDS, second - started + 1));
    }

    /** How long nothing has been done. */
    synchronized Duration silence() {
        advance();
        return Duration.ofSeconds(second - lastDone);
    }

    private void advance() {
        long now = clock.instant().getEpochSecond();
        if (now - second >= SECONDS) {
            Arrays.fill(documents, 0);
            second = now;
        }
        while (second < now) {
            second++;
            documents[(int) (second % SECONDS)] = 0;
        }
    }
}
