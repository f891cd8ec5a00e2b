package org.volteface.core;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.intake.Receipt;
import org.volteface.api.model.Document;

/** The door for documents that are brought: it stays shut while too many wait inside. */
final class Door {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final DocumentQueue queue;
    private final int backlog;
    private final Signal arrived;

    Door(DocumentQueue queue, int backlog, Signal arrived) {
        this.queue = queue;
        this.backlog = backlog;
        this.arrived = arrived;
    }

    /** Keeps a document, once there is room for it. */
    Receipt submit(Document document) throws IOException {
        awaitRoom();
        boolean fresh = !queue.put(List.of(document), Optional.empty()).isEmpty();
        if (fresh) {
            arrived.send();
        }
        return new Receipt(document.id(), fresh);
    }

    private void awaitRoom() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (queue.counts().waiting() >= backlog) {
            if (System.nanoTime() > end) {
                throw new IOException(backlog + " documents wait already, the most that may: try again later");
            }
            try {
                Thread.sleep(LOOK_AGAIN.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for room", e);
            }
        }
    }
}
