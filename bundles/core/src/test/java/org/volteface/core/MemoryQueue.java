package org.volteface.core;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.archive.Queued;
import org.volteface.api.archive.Recording;
import org.volteface.api.archive.SourcePosition;
import org.volteface.api.model.Document;
import org.volteface.api.source.Cursor;

/** A queue of documents in memory. */
final class MemoryQueue implements DocumentQueue {
    private final Map<String, Kept> documents = new LinkedHashMap<>();
    private final Map<String, Cursor> cursors = new HashMap<>();

    /** A document and how far it has come. */
    static final class Kept {
        final Document document;
        DocumentState state = DocumentState.WAITING;
        int attempts;
        Instant until = Instant.MIN;
        Optional<String> reason = Optional.empty();
        List<String> madeBy = List.of();
        int recordings;

        Kept(Document document) {
            this.document = document;
        }
    }

    @Override
    public synchronized Set<String> put(List<Document> brought, Optional<SourcePosition> position) {
        Set<String> fresh = new LinkedHashSet<>();
        for (Document document : brought) {
            if (documents.putIfAbsent(document.id(), new Kept(document)) == null) {
                fresh.add(document.id());
            }
        }
        position.ifPresent(at -> cursors.put(at.source(), at.cursor()));
        return fresh;
    }

    @Override
    public synchronized Optional<Cursor> cursor(String source) {
        return Optional.ofNullable(cursors.get(source));
    }

    @Override
    public synchronized List<Queued> next(int most, Set<String> but, Instant now) {
        return queued(DocumentState.WAITING, but).stream()
                .filter(kept -> !kept.until.isAfter(now))
                .limit(most)
                .map(kept -> new Queued(kept.document, kept.attempts))
                .toList();
    }

    @Override
    public synchronized List<Queued> stale(List<String> madeBy, int most, Set<String> but) {
        return queued(DocumentState.ANALYSED, but).stream()
                .filter(kept -> !kept.madeBy.equals(madeBy))
                .limit(most)
                .map(kept -> new Queued(kept.document, 0))
                .toList();
    }

    @Override
    public synchronized long countStale(List<String> madeBy) {
        return stale(madeBy, Integer.MAX_VALUE, Set.of()).size();
    }

    @Override
    public synchronized void defer(String documentId, String reason, Instant until) {
        Kept kept = documents.get(documentId);
        kept.attempts++;
        kept.until = until;
        kept.reason = Optional.of(reason);
    }

    @Override
    public synchronized void setAside(String documentId, String reason) {
        Kept kept = documents.get(documentId);
        kept.state = DocumentState.SET_ASIDE;
        kept.reason = Optional.of(reason);
    }

    @Override
    public synchronized boolean withdraw(String documentId, String reason) {
        Kept kept = documents.get(documentId);
        kept.state = DocumentState.WITHDRAWN;
        kept.reason = Optional.of(reason);
        return true;
    }

    @Override
    public synchronized boolean restore(String documentId) {
        return change(Optional.of(documentId), DocumentState.WITHDRAWN, kept -> kept.state = DocumentState.WAITING) > 0;
    }

    @Override
    public synchronized int retry(Optional<String> documentId) {
        return change(documentId, DocumentState.SET_ASIDE, kept -> {
            kept.state = DocumentState.WAITING;
            kept.attempts = 0;
            kept.until = Instant.MIN;
        });
    }

    @Override
    public synchronized int makeStale(Optional<String> documentId) {
        return change(documentId, DocumentState.ANALYSED, kept -> kept.madeBy = List.of());
    }

    @Override
    public synchronized Optional<Document> document(String documentId) {
        return Optional.ofNullable(documents.get(documentId)).map(kept -> kept.document);
    }

    @Override
    public synchronized Optional<DocumentEntry> entry(String id) {
        return Optional.ofNullable(documents.get(id)).map(kept -> {
            var progress = new DocumentEntry.Progress(kept.state, Instant.EPOCH, kept.attempts, kept.reason);
            return new DocumentEntry(id, kept.document.headline(), progress, kept.madeBy);
        });
    }

    @Override
    public synchronized List<DocumentEntry> entries(Optional<DocumentState> state, int most) {
        return documents.keySet().stream()
                .map(id -> entry(id).orElseThrow())
                .filter(entry -> state.isEmpty() || entry.progress().state() == state.get())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<DocumentEntry> entriesStarting(String prefix, int most) {
        return documents.keySet().stream()
                .filter(id -> id.startsWith(prefix))
                .sorted()
                .limit(most)
                .map(id -> entry(id).orElseThrow())
                .toList();
    }

    synchronized Kept kept(String documentId) {
        return documents.get(documentId);
    }

    synchronized void analysed(Recording recording) {
        Document document = recording.document();
        Kept kept = documents.computeIfAbsent(document.id(), id -> new Kept(document));
        if (kept.state == DocumentState.WITHDRAWN) {
            return;
        }
        kept.state = DocumentState.ANALYSED;
        kept.madeBy = recording.madeBy();
        kept.reason = Optional.empty();
        kept.attempts = 0;
        kept.recordings++;
    }

    synchronized Collection<Kept> all() {
        return List.copyOf(documents.values());
    }

    @Override
    public synchronized QueueCounts counts() {
        return new QueueCounts(
                count(DocumentState.WAITING), count(DocumentState.ANALYSED), count(DocumentState.SET_ASIDE));
    }

    @Override
    public void checkWritable() {
        // memory always is
    }

    private long count(DocumentState state) {
        return documents.values().stream().filter(kept -> kept.state == state).count();
    }

    private List<Kept> queued(DocumentState state, Set<String> but) {
        return documents.values().stream()
                .filter(kept -> kept.state == state && !but.contains(kept.document.id()))
                .toList();
    }

    private int change(Optional<String> documentId, DocumentState state, Consumer<Kept> change) {
        List<Kept> changed = documents.values().stream()
                .filter(kept -> kept.state == state)
                .filter(kept -> documentId.isEmpty() || documentId.get().equals(kept.document.id()))
                .toList();
        changed.forEach(change);
        return changed.size();
    }
}
