package org.volteface.core;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The time that an analyser may take for one document. One that takes longer is interrupted and, where that helps nothing, abandoned. */
final class TimeLimit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final AtomicLong threads = new AtomicLong();
    private final ExecutorService executor = Executors.newCachedThreadPool(this::thread);
    private final Duration limit;
    private final Function<Provider<?>, Hangs> hangs;

    /** A limit for calls in earnest: who hangs on two documents in a row is called by nobody any more. */
    TimeLimit(Duration limit) {
        this(limit, Provider::hangs);
    }

    private TimeLimit(Duration limit, Function<Provider<?>, Hangs> hangs) {
        this.limit = limit;
        this.hangs = hangs;
    }

    /** A limit for the calls of a trial. What hangs in it, also of those in force, goes on to be called in earnest. */
    static TimeLimit onTrial(Duration limit) {
        Map<Provider<?>, Hangs> own = new ConcurrentHashMap<>();
        return new TimeLimit(limit, provider -> own.computeIfAbsent(provider, one -> new Hangs()));
    }

    /** How often a provider hung among the calls that this is the limit of. */
    Hangs hangs(Provider<?> provider) {
        return hangs.apply(provider);
    }

    /**
     * Does {@code work} on a thread of its own.
     *
     * @throws AnalyserFailure what the work throws, or a hang if it takes too long
     */
    <A, R> R call(Provider<A> provider, Calls.Work<A, R> work) throws AnalyserFailure, InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Future<R> answer = executor.submit(() -> {
            try {
                return work.on(provider);
            } finally {
                ended.countDown();
            }
        });
        try {
            R result = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            hangs(provider).answered();
            return result;
        } catch (ExecutionException e) {
            hangs(provider).answered();
            Throwable thrown = Objects.requireNonNullElse(e.getCause(), e);
            throw thrown instanceof AnalyserFailure failure ? failure : AnalyserFailure.thrown(provider.name(), thrown);
        } catch (TimeoutException e) {
            throw hang(provider, answer, ended);
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        }
    }

    /** Lets go of whatever still runs. */
    @Override
    public void close() {
        executor.shutdownNow();
    }

    private <A> AnalyserFailure hang(Provider<A> provider, Future<?> answer, CountDownLatch ended)
            throws InterruptedException {
        answer.cancel(true);
        hangs(provider).hung();
        if (!ended.await(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("{} does not heed an interrupt; its thread is abandoned", provider.name());
        }
        return AnalyserFailure.hang(provider.name(), limit);
    }

    private Thread thread(Runnable task) {
        Thread thread = new Thread(task, "volteface-analyser-" + threads.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
