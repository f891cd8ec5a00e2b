package org.volteface.system.guests.prover;

import java.util.concurrent.TimeUnit;
import org.volteface.api.archive.DocumentQueue;

/** The watch over how long no document comes through. */
final class PauseWatch implements AutoCloseable {
    private static final long BETWEEN_IN_MILLIS = 5;

    private final DocumentQueue queue;
    private final Thread thread = new Thread(this::run, "watch");
    private volatile boolean ended;
    private volatile long longest;

    PauseWatch(DocumentQueue queue) {
        this.queue = queue;
        thread.start();
    }

    /** The longest time so far between two documents, in milliseconds. */
    long longest() {
        return TimeUnit.NANOSECONDS.toMillis(longest);
    }

    @Override
    public void close() {
        ended = true;
        Ending.of(thread);
    }

    private void run() {
        long analysed = 0;
        long since = 0;
        while (!ended) {
            long now = queue.counts().analysed();
            if (analysed > 0 && since > 0) {
                longest = Math.max(longest, System.nanoTime() - since);
            }
            if (now != analysed) {
                analysed = now;
                since = System.nanoTime();
            }
            try {
                Thread.sleep(BETWEEN_IN_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
