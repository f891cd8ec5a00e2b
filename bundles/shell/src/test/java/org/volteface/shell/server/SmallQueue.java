package org.volteface.shell.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.archive.Queued;
import org.volteface.api.archive.SourcePosition;
import org.volteface.api.model.Document;
import org.volteface.api.source.Cursor;

/** A queue of what a test puts into its list, the latest first, and that nobody writes to. */
final class SmallQueue implements DocumentQueue {
    final List<DocumentEntry> entries = new ArrayList<>();
    final Map<String, Document> texts = new HashMap<>();

    @Override
    public List<DocumentEntry> entriesStarting(String prefix, int most) {
        return entries.stream()
                .filter(each -> each.id().startsWith(prefix))
                .sorted(Comparator.comparing(DocumentEntry::id))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<DocumentEntry> entries(Optional<DocumentState> state, int most) {
        return entries.stream()
                .filter(each -> state.isEmpty() || each.progress().state() == state.get())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized QueueCounts counts() {
        return new QueueCounts(
                count(DocumentState.WAITING), count(DocumentState.ANALYSED), count(DocumentState.SET_ASIDE));
    }

    synchronized void add(DocumentEntry entry) {
        entries.add(0, entry);
    }

    private long count(DocumentState state) {
        return entries.stream().filter(each -> each.progress().state() == state).count();
    }

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
    public Optional<Document> document(String documentId) {
        return Optional.ofNullable(texts.get(documentId));
    }

    @Override
    public Optional<DocumentEntry> entry(String documentId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void checkWritable() {
        throw new UnsupportedOperationException();
    }
}
