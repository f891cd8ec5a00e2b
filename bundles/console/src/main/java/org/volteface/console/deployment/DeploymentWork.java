package org.volteface.console.deployment;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.web.Refusal;

/** The threads on which steps of a deployment are done, which take longer than somebody looks at an empty page. What came of each is audited. */
public final class DeploymentWork implements AutoCloseable {
    private static final int AT_ONCE = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, DeploymentWork::thread);

    /** Begins a step, whose outcome {@code told} puts into words. */
    <T> Future<T> begin(Asker asker, Deed deed, Callable<T> step, Function<T, String> told) {
        return threads.submit(() -> {
            try {
                T result = step.call();
                Audit.done(asker, deed, told.apply(result));
                return result;
            } catch (IOException | IllegalArgumentException e) {
                Audit.failed(asker, deed, String.valueOf(e.getMessage()));
                throw e;
            } catch (RuntimeException e) {
                Audit.broke(asker, deed, e);
                throw e;
            }
        });
    }

    /**
     * What came of a step; empty where that is not known in time.
     *
     * @throws Refusal if it was not done
     */
    public static <T> Optional<T> result(Future<T> step, Duration patience) throws Refusal {
        try {
            return Optional.of(step.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.notNow("the server stops", e);
        } catch (ExecutionException e) {
            throw refusal(e.getCause() == null ? e : e.getCause());
        }
    }

    /**
     * Begins nothing new any more. What is under way comes to its end: it may be what this is closed for, where the console itself is
     * changed, and must not be stopped half-way.
     */
    @Override
    public void close() {
        threads.shutdown();
    }

    private static Refusal refusal(Throwable cause) {
        String reason = String.valueOf(cause.getMessage());
        if (cause instanceof IllegalArgumentException) {
            return Refusal.conflict(reason, cause);
        }
        return cause instanceof IOException ? Refusal.notNow(reason, cause) : Refusal.broken(cause);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "volteface-console-deployment");
        thread.setDaemon(true);
        return thread;
    }
}
