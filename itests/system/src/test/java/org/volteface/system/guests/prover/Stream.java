package org.volteface.system.guests.prover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.volteface.api.archive.DocumentQueue;

/** Articles that are dropped into the inbox, one after the other, until it is closed. */
final class Stream implements AutoCloseable {
    /** Twenty-five a second. */
    static final long FAST_MILLIS = 40;

    /** Five a second, for hours. */
    static final long SLOW_MILLIS = 200;

    private final Path inbox;
    private final long between;
    private final Thread thread = new Thread(this::run, "stream");
    private volatile boolean ended;
    private volatile int written;

    /** One with {@code between} milliseconds between two. */
    Stream(Path inbox, long between) {
        this.inbox = inbox;
        this.between = between;
        thread.start();
    }

    /** Waits until the first article has come through. */
    void awaitFirst(DocumentQueue queue) throws InterruptedException {
        while (queue.counts().analysed() == 0) {
            Thread.sleep(10);
        }
    }

    /** Ends it, waits until the inbox has been emptied, and says how many articles there were. */
    int end() throws InterruptedException, IOException {
        close();
        boolean empty = false;
        while (!empty) {
            Thread.sleep(50);
            try (java.util.stream.Stream<Path> files = Files.list(inbox)) {
                empty = files.noneMatch(file -> file.toString().endsWith(".json"));
            }
        }
        return written;
    }

    @Override
    public void close() {
        ended = true;
        Ending.of(thread);
    }

    private void run() {
        long next = System.nanoTime();
        try {
            for (int number = 0; !ended; number++) {
                Path part = inbox.resolve(number + ".part");
                Files.writeString(part, News.json(number));
                Files.move(part, inbox.resolve(number + ".json"));
                written = number + 1;
                next += TimeUnit.MILLISECONDS.toNanos(between);
                TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
