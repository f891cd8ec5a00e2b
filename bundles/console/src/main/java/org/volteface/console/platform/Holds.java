package org.volteface.console.platform;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The requests under way that keep services from going before they are answered. */
public final class Holds {
    private final Set<Hold> open = ConcurrentHashMap.newKeySet();
    private final long patienceMillis;

    public Holds(long patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    /** Keeps whatever service is asked for from now on until the hold is closed. */
    public Hold open() {
        Hold hold = new Hold();
        open.add(hold);
        return hold;
    }

    /** Waits for the holds that are open now, not for later ones; one that outlasts the patience is not waited for again. */
    void awaitClosed() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        for (Hold hold : List.copyOf(open)) {
            try {
                if (!hold.closed.await(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    open.remove(hold);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** What one request holds. */
    public final class Hold implements AutoCloseable {
        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public void close() {
            open.remove(this);
            closed.countDown();
        }
    }
}
