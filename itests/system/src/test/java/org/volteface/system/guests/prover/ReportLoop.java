package org.volteface.system.guests.prover;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Reports read in the console one after the other, by whoever makes them at the moment. */
final class ReportLoop implements AutoCloseable {
    private final Analyst analyst;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
    private final Thread thread = new Thread(this::run, "reports");
    private volatile boolean ended;

    ReportLoop(Path data) throws IOException {
        analyst = new Analyst(data);
        thread.start();
    }

    /** Waits until one more report has been asked for. */
    void awaitAsked() throws InterruptedException {
        await(asked);
    }

    /** Waits until one more report is there. */
    void awaitMade() throws InterruptedException {
        await(made);
    }

    private void await(AtomicInteger count) throws InterruptedException {
        int before = count.get();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (count.get() == before) {
            IOException thrown = failure.get();
            if (thrown != null || System.nanoTime() > end) {
                throw new IllegalStateException("no report", thrown);
            }
            Thread.sleep(1);
        }
    }

    @Override
    public void close() {
        ended = true;
        Ending.of(thread);
        IOException thrown = failure.get();
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
    }

    private void run() {
        try {
            while (!ended) {
                asked.incrementAndGet();
                read();
            }
        } catch (IOException e) {
            failure.set(e);
        }
    }

    /** Between two versions there is nobody who makes reports, and the console says so; anything else is a failure. */
    private void read() throws IOException {
        Analyst.Page page = analyst.read("/reports/new?preview=yes");
        if (page.status() == HttpURLConnection.HTTP_OK && page.text().contains("</html>")) {
            made.incrementAndGet();
        } else if (page.status() != HttpURLConnection.HTTP_UNAVAILABLE) {
            throw new IOException(page.toString());
        }
    }
}
