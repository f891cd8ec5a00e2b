package org.volteface.deployer;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;

/** What those have in common who deploy and those who decide on it: the ledger, what is there, and whose turn it is. */
final class Desk {
    private static final long PAUSE_MILLIS = 100;

    private final Ledger ledger;
    private final Floor floor;
    private final Trials trials;
    private final Swap swap;
    private final LiveSettings settings;
    private final Underway underway = new Underway();
    /** One at a time: what is in force must not change while something is held against it. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private volatile boolean closed;

    Desk(Ledger ledger, Floor floor, Trials trials, SwapCheck check, LiveSettings settings) {
        this.ledger = ledger;
        this.floor = floor;
        this.trials = trials;
        this.settings = settings;
        this.swap = new Swap(ledger, floor, trials, check);
    }

    /** What is done while nobody else does anything. */
    @FunctionalInterface
    interface Work<R, E extends Exception> {
        R run() throws E, IOException;
    }

    /** Does some work once it is its turn. */
    <R, E extends Exception> R inTurn(Work<R, E> work) throws E, IOException {
        turn.lock();
        try {
            if (closed) {
                throw new IOException("the deployer has ended meanwhile: try again");
            }
            return work.run();
        } finally {
            turn.unlock();
        }
    }

    /**
     * As the other, for work that waits for no candidate: one that is being tried meanwhile is ended for {@code reason}, and
     * {@code instead} is done with the number of its attempt. Where that is empty, the turn is waited for again.
     */
    <R, E extends Exception> R ahead(String reason, LongFunction<Optional<R>> instead, Work<R, E> work)
            throws E, IOException {
        try {
            do {
                OptionalLong tried = underway.end(reason);
                if (tried.isPresent()) {
                    underway.await(tried.getAsLong());
                    Optional<R> done = instead.apply(tried.getAsLong());
                    if (done.isPresent()) {
                        return done.get();
                    }
                }
            } while (!turn.tryLock(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        try {
            return inTurn(work);
        } finally {
            turn.unlock();
        }
    }

    /**
     * Begins nothing any more, and gives what is under way some time to come to its end. What does not is cut off from all that
     * somebody else may have to do with by now: the ledger, the framework and the analysis.
     */
    void close(Duration patience) {
        closed = true;
        try {
            if (turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                turn.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ledger.close();
        floor.close();
        trials.close();
    }

    Ledger ledger() {
        return ledger;
    }

    Floor floor() {
        return floor;
    }

    Trials trials() {
        return trials;
    }

    Swap swap() {
        return swap;
    }

    Underway underway() {
        return underway;
    }

    LiveSettings settings() {
        return settings;
    }

    /** The attempt of a number that there is. */
    Attempt known(long number) {
        return ledger.attempt(number).orElseThrow(() -> new IllegalArgumentException("there is no attempt " + number));
    }

    List<Attempt> inForce() {
        return ledger.standing().attempts().stream().map(this::known).toList();
    }

    /** Those that run in shadow, the latest first. */
    Stream<Attempt> onTrial() {
        return ledger.attempts().stream().filter(attempt -> attempt.state() == AttemptState.SHADOW);
    }

    /** Ends the shadow run of an attempt. */
    void discard(Attempt attempt, String by, String reason) throws IOException {
        trials.keep(attempt.number());
        trials.end(attempt.number());
        ledger.note(attempt.number(), AttemptState.DISCARDED, by, reason);
        swap.tidy();
    }
}
