package org.volteface.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** The threads that read the index for others: an interrupt in the middle of reading would close its files for all. */
final class CalmReaders implements AutoCloseable {
    private final IndexFollower follower;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()), task -> {
                Thread thread = new Thread(task, "volteface-search-reader");
                thread.setDaemon(true);
                return thread;
            });

    CalmReaders(IndexFollower follower) {
        this.follower = follower;
    }

    /** What is asked of the index. */
    @FunctionalInterface
    interface Question<T> {
        T ask(IndexFollower.Open index) throws IOException;
    }

    /** Asks; empty where the index cannot be read at the moment. */
    <T> Optional<T> ask(Question<T> question) {
        Optional<IndexFollower.Open> open = follower.open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(await(threads.submit(() -> question.ask(open.get()))));
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            return failed(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    private <T> Optional<T> failed(@Nullable Throwable cause) {
        if (cause instanceof AlreadyClosedException) {
            return Optional.empty();
        }
        if (cause instanceof CorruptIndexException) {
            follower.discard();
            return Optional.empty();
        }
        if (cause instanceof IOException failure) {
            throw new UncheckedIOException("the index cannot be read: " + failure.getMessage(), failure);
        }
        if (cause instanceof RuntimeException failure) {
            throw failure;
        }
        throw new IllegalStateException(cause);
    }

    private static <T> T await(Future<T> answer) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
