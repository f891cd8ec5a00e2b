package org.volteface.core;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engine's threads. What goes wrong in one is told and tried again after a while: nothing ends a thread but the end of the crew. */
final class Crew implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final long PATIENCE_IN_SECONDS = 3;

    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean ended;

    /** Has a thread of this name do {@code task} over and over. */
    void add(String name, Task task) {
        Thread thread = new Thread(() -> run(name, task), "volteface-" + name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    /** Interrupts all and waits until they have ended. */
    @Override
    public void close() {
        ended = true;
        threads.forEach(Thread::interrupt);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        try {
            for (Thread thread : threads) {
                thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(String name, Task task) {
        boolean troubled = false;
        while (!ended) {
            try {
                task.once();
                if (troubled) {
                    LOG.info("{} goes on", name);
                }
                troubled = false;
            } catch (InterruptedException e) {
                // The end of the crew, or somebody's mistake: the loop tells.
                LOG.trace("{} was interrupted", name, e);
            } catch (IOException e) {
                troubled = tell(name, troubled, e);
            } catch (Throwable e) {
                // Also what is short of memory: it is there again once somebody else has let go of it.
                LOG.error("{} met with what must not be", name, e);
                troubled = tell(name, true, e);
            }
        }
    }

    /** Tells of the first trouble only, then waits a while. */
    private boolean tell(String name, boolean known, Throwable trouble) {
        if (!known && !ended) {
            LOG.warn("{} waits, and tries again: {}", name, String.valueOf(trouble.getMessage()));
        }
        try {
            TimeUnit.MILLISECONDS.sleep(ended ? 0 : AFTER_TROUBLE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
