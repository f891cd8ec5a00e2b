package org.volteface.core;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that analyse documents. */
final class Workers {
    private static final long IDLE_SECONDS = 2;

    private Workers() {}

    /**
     * How many work at once: as many as configured, or one for each core.
     *
     * @throws IllegalArgumentException if the configured number is negative
     */
    static int count(int configured) {
        if (configured < 0) {
            throw new IllegalArgumentException("workers: " + configured + " is negative");
        }
        return configured > 0 ? configured : Runtime.getRuntime().availableProcessors();
    }

    /** So many workers, who go when nothing was to do for a while and keep no process alive. */
    static ExecutorService pool(int workers) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                workers, workers, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Workers::daemon);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "volteface-analysis");
        thread.setDaemon(true);
        return thread;
    }
}
