package org.volteface.core;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.Queued;

/**
 * What the workers take their documents from: those that wait, in the order of their arrival, and when none does, those whose
 * statements others made than would make them now. Each is given to one worker at a time.
 */
final class DocumentFeed {
    /** Few, since all their texts are in memory at once. */
    private static final int BATCH = 8;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final DocumentQueue queue;
    private final AnalyserRegistry registry;
    private final Signal arrived;
    private final Clock clock;
    private final Calm calm;
    private final Deque<Queued> next = new ArrayDeque<>();
    private final Set<String> taken = new HashSet<>();

    DocumentFeed(DocumentQueue queue, AnalyserRegistry registry, Signal arrived, Clock clock, Calm calm) {
        this.queue = queue;
        this.registry = registry;
        this.arrived = arrived;
        this.clock = clock;
        this.calm = calm;
    }

    /** The next document, once there is one. Whoever takes it gives it back when it is through with it. */
    Queued take() throws InterruptedException {
        while (true) {
            long heard = arrived.sent();
            Optional<Queued> found = poll();
            if (found.isPresent()) {
                return found.get();
            }
            arrived.await(heard, LOOK_AGAIN);
        }
    }

    /** Lets go of a document: where it still waits, it will come again. */
    synchronized void giveBack(Queued document) {
        taken.remove(document.document().id());
    }

    private synchronized Optional<Queued> poll() {
        if (next.isEmpty()) {
            List<Queued> found = queue.next(BATCH, Set.copyOf(taken), clock.instant());
            if (found.isEmpty()) {
                found = stale();
            }
            for (Queued queued : found) {
                next.add(queued);
                taken.add(queued.document().id());
            }
        }
        return Optional.ofNullable(next.poll());
    }

    /** Few at a time, so that what arrives meanwhile does not wait long. */
    private List<Queued> stale() {
        return calm.isThere()
                ? registry.makersOfStatements()
                        .map(makers -> queue.stale(makers, 1, Set.copyOf(taken)))
                        .orElse(List.of())
                : List.of();
    }
}
