package org.volteface.console.operation;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.volteface.api.archive.DocumentQueue;

/**
 * The check whether anything can be kept. Only writing shows that, and anybody may ask: so what was found holds for some
 * seconds, one attempt is made at a time, and nobody waits for it longer than the limit.
 */
final class WriteCheck {
    private static final String NAME = "archive";
    private static final Duration HOLDS = Duration.ofSeconds(5);

    private final Duration limit;
    private final InstantSource clock;
    private @Nullable Attempt last;

    WriteCheck(Duration limit, InstantSource clock) {
        this.limit = limit;
        this.clock = clock;
    }

    /** An attempt that was begun, and what it finds. */
    private record Attempt(DocumentQueue queue, Instant begun, CompletableFuture<Check> result) {}

    /** What the last attempt found, or a new one where that was too long ago. */
    Check of(DocumentQueue queue) {
        Attempt attempt = attempt(queue);
        Duration left = limit.minus(Duration.between(attempt.begun(), clock.instant()));
        try {
            return attempt.result().get(left.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Check.failed(
                    NAME, "cannot be written at the moment: an attempt takes longer than " + limit.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Check.failed(NAME, "was not checked: the server stops");
        }
    }

    private synchronized Attempt attempt(DocumentQueue queue) {
        Instant now = clock.instant();
        Attempt current = last;
        if (current == null
                || current.queue() != queue
                || current.result().isDone() && current.begun().plus(HOLDS).isBefore(now)) {
            current = new Attempt(queue, now, CompletableFuture.supplyAsync(() -> write(queue), WriteCheck::start));
            last = current;
        }
        return current;
    }

    private static Check write(DocumentQueue queue) {
        try {
            queue.checkWritable();
            return Check.passed(NAME, "writable");
        } catch (IOException e) {
            return Check.failed(NAME, "cannot be written: " + e.getMessage());
        }
    }

    /** A thread for each attempt: they are rare, and one that hangs may never end. */
    private static void start(Runnable attempt) {
        Thread thread = new Thread(attempt, "volteface-health");
        thread.setDaemon(true);
        thread.start();
    }
}
