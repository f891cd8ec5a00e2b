package org.volteface.console;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.archive.Queued;
import org.volteface.api.archive.SourcePosition;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Cursor;

/** A queue with one document set aside, on a disk that may be full. */
public final class StandInQueue implements DocumentQueue {
    static final DocumentEntry ENTRY = new DocumentEntry(
            "document-1",
            new Headline(new Origin("The <i>Gazette</i>", Optional.empty()), LocalDate.of(2025, 1, 2), "Ferry & line"),
            new DocumentEntry.Progress(
                    DocumentState.SET_ASIDE, Instant.EPOCH, 3, Optional.of("threw <script>alert(1)</script>")),
            List.of());

    /** What is known of every document that is asked for by its id. */
    public volatile DocumentEntry entry = ENTRY;

    /** The text of every document. */
    public volatile Optional<Document> text = Optional.empty();

    private volatile boolean full;
    private volatile CountDownLatch free = new CountDownLatch(0);
    private final AtomicInteger attempts = new AtomicInteger();

    public void fill() {
        full = true;
    }

    /** Lets whoever writes wait until the latch is open. */
    public void holdUp(CountDownLatch until) {
        free = until;
    }

    /** How often somebody tried to write. */
    public int attempts() {
        return attempts.get();
    }

    @Override
    public void checkWritable() throws IOException {
        attempts.incrementAndGet();
        try {
            free.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (full) {
            throw new IOException("the disk is full");
        }
    }

    @Override
    public List<DocumentEntry> entries(Optional<DocumentState> state, int most) {
        return List.of(ENTRY);
    }

    @Override
    public Set<String> put(List<Document> documents, Optional<SourcePosition> position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Cursor> cursor(String source) {
        return Optional.empty();
    }

    @Override
    public List<Queued> next(int most, Set<String> but, Instant now) {
        return List.of();
    }

    @Override
    public List<Queued> stale(List<String> madeBy, int most, Set<String> but) {
        return List.of();
    }

    @Override
    public long countStale(List<String> madeBy) {
        return 0;
    }

    @Override
    public void defer(String documentId, String reason, Instant until) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAside(String documentId, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int retry(Optional<String> documentId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int makeStale(Optional<String> documentId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Document> document(String documentId) {
        return text;
    }

    @Override
    public Optional<DocumentEntry> entry(String documentId) {
        return Optional.of(entry);
    }

    @Override
    public List<DocumentEntry> entriesStarting(String prefix, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public QueueCounts counts() {
        return new QueueCounts(1, 2, 1);
    }
}
