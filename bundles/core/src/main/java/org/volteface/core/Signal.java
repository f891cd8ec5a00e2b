package org.volteface.core;

import java.time.Duration;

/** A bell for those who wait for something to do. One that rings while nobody waits is heard by the next who comes. */
final class Signal {
    private long sent;

    /** Wakes all that wait. */
    synchronized void send() {
        sent++;
        notifyAll();
    }

    /** How often it was sent. */
    synchronized long sent() {
        return sent;
    }

    /** Waits until it has been sent more often than {@code heard}, or {@code patience} is at its end. */
    synchronized void await(long heard, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        long left = patience.toMillis();
        while (sent <= heard && left > 0) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
    }
}
