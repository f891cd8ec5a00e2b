package org.volteface.deployer;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work of which nobody knows whether it ever ends, as the code of others does it. */
final class Bounded {
    private Bounded() {}

    /**
     * Does some work on a thread of its own, and waits for it no longer than {@code most}. When that is over, or whoever waits is
     * interrupted, the work is interrupted and left alone.
     *
     * @throws TimeoutException if it has not ended by then
     * @throws ExecutionException what the work throws
     */
    static <T> T call(String name, Duration most, Callable<T> work)
            throws TimeoutException, ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            task.cancel(true);
        }
    }
}
