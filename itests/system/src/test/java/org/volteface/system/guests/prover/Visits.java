package org.volteface.system.guests.prover;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Pages of the console that somebody reads one after the other, with a short rest between two. */
final class Visits implements AutoCloseable {
    private static final long REST_IN_MILLIS = 100;

    private final Analyst analyst;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final Thread thread = new Thread(this::run, "visits");
    private volatile boolean ended;

    Visits(Path data) throws IOException {
        analyst = new Analyst(data);
        thread.start();
    }

    /** How many pages were asked for. */
    int asked() {
        return asked.get();
    }

    /** How many of them did not come. */
    int failed() {
        return failed.get();
    }

    /** No more of them. */
    void end() {
        ended = true;
        Ending.of(thread);
    }

    @Override
    public void close() {
        end();
    }

    private void run() {
        while (!ended) {
            if (!isRead(asked.incrementAndGet() % 2 == 0 ? "/findings" : "/promises")) {
                failed.incrementAndGet();
            }
            try {
                Thread.sleep(REST_IN_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private boolean isRead(String path) {
        try {
            Analyst.Page page = analyst.read(path);
            boolean read =
                    page.status() == HttpURLConnection.HTTP_OK && page.text().contains("</html>");
            if (!read) {
                Lines.print(path + " " + page);
            }
            return read;
        } catch (IOException e) {
            Lines.print(path + " " + e);
            return false;
        }
    }
}
