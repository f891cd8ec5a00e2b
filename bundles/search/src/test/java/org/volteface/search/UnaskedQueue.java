package org.volteface.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.Queued;
import org.volteface.api.archive.SourcePosition;
import org.volteface.api.model.Document;
import org.volteface.api.source.Cursor;

/** A queue that may be asked for documents alone. */
abstract class UnaskedQueue implements DocumentQueue {
    @Override
    public Set<String> put(List<Document> documents, Optional<SourcePosition> position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Cursor> cursor(String source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Queued> next(int most, Set<String> but, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Queued> stale(List<String> madeBy, int most, Set<String> but) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long countStale(List<String> madeBy) {
        throw new UnsupportedOperationException();
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
    public List<DocumentEntry> entriesStarting(String prefix, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void checkWritable() {
        throw new UnsupportedOperationException();
    }
}
