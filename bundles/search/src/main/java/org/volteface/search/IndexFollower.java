package org.volteface.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.CorruptIndexException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.archive.Change;
import org.volteface.api.search.IndexState;

/** The thread that keeps the index in step with the archive: it makes it where there is none that can be gone on with. */
final class IndexFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

    private static final int AT_ONCE = 500;
    private static final long PAUSE_MILLIS = 250;
    private static final long PATIENCE_MILLIS = 5_000;
    private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Path folder;
    private final Archives archives;
    private final AtomicLong left = new AtomicLong(1);
    private final Tolerance tolerance = new Tolerance();
    private final Thread thread = new Thread(this::run, "volteface-search");
    private volatile Optional<Open> open = Optional.empty();
    private volatile boolean complete;
    private volatile long followed;
    private volatile boolean damaged;
    /** Whether a step was broken off, so that what is written does not belong to any position. */
    private boolean halfDone;

    private boolean closed;
    private String told = "";

    IndexFollower(Path folder, Archives archives) {
        this.folder = folder;
        this.archives = archives;
        thread.setDaemon(true);
    }

    /**
     * The index as it can be read now.
     *
     * @param store the index
     * @param update which actors are one in it
     */
    record Open(IndexStore store, IndexUpdate update) {}

    void start() {
        thread.start();
    }

    /** The index; empty where it is not open. */
    Optional<Open> open() {
        return open;
    }

    IndexState state() {
        return complete
                ? new IndexState(true, Math.max(0, archives.log().last() - followed), tolerance.skipped())
                : new IndexState(false, left.get(), tolerance.skipped());
    }

    /** Lets the index be made anew: a reader found that it is damaged. */
    void discard() {
        damaged = true;
    }

    /** Ends the thread, with what was taken over durable. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!isClosed()) {
            try (IndexStore store = IndexStore.open(folder)) {
                IndexUpdate update = new IndexUpdate(archives, store, tolerance);
                open = Optional.of(new Open(store, update));
                follow(store, update);
            } catch (CorruptIndexException e) {
                damaged = true;
                tell("The index is damaged, and is made anew", e);
            } catch (IOException | RuntimeException e) {
                tell("The index cannot follow the archive, and is tried again", e);
                pause(PATIENCE_MILLIS);
            } finally {
                open = Optional.empty();
                complete = false;
                halfDone = false;
            }
            clearIfDamaged();
        }
    }

    private void follow(IndexStore store, IndexUpdate update) throws IOException {
        Optional<Position> position = store.opened().filter(opened -> opened.isIn(archives.log()));
        if (position.isEmpty()) {
            if (store.opened().isPresent()) {
                damaged = true;
                return;
            }
            LOG.info("The index in {} is made from the archive", folder);
            position = new FirstBuild(archives, store, new FirstBuild.Course(left, tolerance))
                    .run(update.joined(), this::isClosed);
        }
        if (position.isPresent()) {
            followed = position.get().number();
            complete = true;
            told = "";
            follow(store, update, position.get());
        }
    }

    private void follow(IndexStore store, IndexUpdate update, Position from) throws IOException {
        Position position = from;
        Position committed = from;
        long due = System.nanoTime() + COMMIT_NANOS;
        while (!isClosed() && !damaged) {
            Position next = step(update, position);
            boolean more = next.number() - position.number() == AT_ONCE;
            position = next;
            followed = next.number();
            if (System.nanoTime() - due > 0 && !position.equals(committed) && !halfDone) {
                store.commit(position);
                committed = position;
                due = System.nanoTime() + COMMIT_NANOS;
            }
            if (!more) {
                pause(halfDone ? PATIENCE_MILLIS : PAUSE_MILLIS);
            }
        }
        if (!position.equals(committed) && !halfDone) {
            store.commit(position);
        }
    }

    /** Takes over what comes after {@code position}. Where the archive cannot be read the index goes on to be read as it is. */
    private Position step(IndexUpdate update, Position position) throws IOException {
        try {
            List<Change> changes = archives.log().after(position.number(), AT_ONCE);
            if (!changes.isEmpty() && changes.get(0).number() != position.number() + 1) {
                damaged = true;
                return position;
            }
            LocalDate latestDay = archives.archive().latestDay();
            if (changes.isEmpty() && !latestDay.isAfter(position.latestDay())) {
                return position;
            }
            halfDone = true;
            update.apply(changes, position.latestDay(), latestDay);
            halfDone = false;
            told = "";
            return position.after(changes, latestDay);
        } catch (UncheckedIOException e) {
            tell("The archive cannot be read for the index, and is tried again", e);
            return position;
        }
    }

    private void clearIfDamaged() {
        if (damaged) {
            try {
                IndexStore.clear(folder);
                damaged = false;
            } catch (IOException e) {
                tell("The index cannot be taken away to be made anew", e);
                pause(PATIENCE_MILLIS);
            }
        }
    }

    /** The same trouble is told once, until it is over. */
    private void tell(String what, Exception trouble) {
        String now = what + trouble;
        if (!now.equals(told)) {
            LOG.warn(what, trouble);
            told = now;
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void pause(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (long rest = millis; rest > 0 && !closed; rest = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
            try {
                wait(rest);
            } catch (InterruptedException e) {
                // Nobody interrupts this thread but to end it: the next look at "closed" tells.
                LOG.debug("Interrupted while nothing changes", e);
            }
        }
    }
}
