package org.volteface.deployer;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;

/** The attempts on their way, each on a thread of its own, so that whoever brings a file need not wait to know its number. */
final class Deliveries implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final Arrivals arrivals;
    private final Desk desk;
    private final ExecutorService threads = Executors.newCachedThreadPool(Deliveries::thread);
    /** Those under way, and those of which the ledger could not keep what came of them. */
    private final Map<Long, FutureTask<Attempt>> works = new ConcurrentHashMap<>();

    Deliveries(Arrivals arrivals, Desk desk) {
        this.arrivals = arrivals;
        this.desk = desk;
    }

    /** Begins to deploy a file. */
    Attempt begin(Arrival arrival) throws IOException {
        long number = arrivals.open(arrival);
        Attempt begun = desk.known(number);
        FutureTask<Attempt> work = new FutureTask<>(() -> {
            Attempt ended = arrivals.deploy(number, arrival);
            works.remove(number);
            return ended;
        });
        works.put(number, work);
        try {
            threads.execute(work);
        } catch (RejectedExecutionException e) {
            works.remove(number);
            throw new IOException("the server stops", e);
        }
        return begun;
    }

    /** Waits until an attempt goes no further. */
    Attempt await(long number) throws IOException {
        @Nullable FutureTask<Attempt> work = works.get(number);
        if (work == null) {
            return desk.known(number);
        }
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException stop = new InterruptedIOException("stopped while waiting for attempt " + number);
            stop.initCause(e);
            throw stop;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new IOException(cause.getMessage(), e);
            }
            throw new IllegalStateException("attempt " + number + " met with what must not be", e);
        }
    }

    /** Stops those that wait for a file to be whole, and gives the others a moment. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "volteface-delivery");
        thread.setDaemon(true);
        return thread;
    }
}
