package org.volteface.shell;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.volteface.api.analysis.DocumentResult;
import org.volteface.api.analysis.Pending;

/**
 * The results of documents that are being analysed, passed on in the order in which these were begun, each as soon as it and those
 * before it are there. A thread of its own waits for them, so that reading goes on.
 */
final class InOrder implements AutoCloseable {
    /** Enough to keep many workers busy beside a slow document, few enough to lie in memory. */
    private static final int BEGUN = 32;

    private final ExecutorService waiting = Executors.newSingleThreadExecutor(InOrder::daemon);
    private final Deque<Future<Void>> begun = new ArrayDeque<>();

    /** What receives a result. */
    interface Receiver {
        void receive(DocumentResult result) throws IOException;
    }

    /**
     * Passes on the result of a document when its turn comes.
     *
     * @throws IOException if an earlier one could not be passed on
     */
    void add(Pending document, Receiver receiver) throws IOException {
        while (begun.size() >= BEGUN || (!begun.isEmpty() && begun.element().isDone())) {
            settle(begun.remove());
        }
        begun.add(waiting.submit(() -> {
            receiver.receive(document.take());
            return null;
        }));
    }

    /**
     * Waits until all results are passed on.
     *
     * @throws IOException if one could not be
     */
    void finish() throws IOException {
        while (!begun.isEmpty()) {
            settle(begun.remove());
        }
    }

    @Override
    public void close() {
        waiting.shutdownNow();
    }

    private static void settle(Future<Void> passed) throws IOException {
        try {
            passed.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "volteface-results");
        thread.setDaemon(true);
        return thread;
    }
}
