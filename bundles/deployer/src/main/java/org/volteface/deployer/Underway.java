package org.volteface.deployer;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The candidate that is being tried at the moment. Whoever takes a step back need not wait for it: he ends it. */
final class Underway {
    private static final long GRACE_MILLIS = 10_000;

    private @Nullable Thread thread;
    private long attempt;
    private Optional<String> ended = Optional.empty();

    /** The calling thread tries a candidate from now on. */
    synchronized void begin(long number) {
        thread = Thread.currentThread();
        attempt = number;
        ended = Optional.empty();
    }

    /** It does so no more; tells why it was ended, where it was. */
    synchronized Optional<String> finish() {
        thread = null;
        if (ended.isPresent()) {
            // The interruption was meant for the trial alone.
            Thread.interrupted();
        }
        return ended;
    }

    /** What comes of an attempt is written down. */
    synchronized void through(long number) {
        if (attempt == number) {
            attempt = 0;
            notifyAll();
        }
    }

    /**
     * Ends the trial.
     *
     * @return the number of its attempt; empty where none is being tried
     */
    synchronized OptionalLong end(String reason) {
        if (thread == null || ended.isPresent()) {
            return OptionalLong.empty();
        }
        ended = Optional.of(reason);
        thread.interrupt();
        return OptionalLong.of(attempt);
    }

    /** Whether a candidate is being tried. */
    synchronized boolean isBusy() {
        return thread != null;
    }

    /** Waits a moment for what comes of an attempt that was ended. */
    synchronized void await(long number) {
        long end = System.nanoTime() + GRACE_MILLIS * 1_000_000;
        try {
            while (attempt == number && System.nanoTime() < end) {
                wait(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
