package org.volteface.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.model.Document;

/** The documents of a world. */
final class StandInQueue extends UnaskedQueue {
    private final World world;

    StandInQueue(World world) {
        this.world = world;
    }

    @Override
    public Optional<Document> document(String documentId) {
        synchronized (world) {
            return Optional.ofNullable(world.documents.get(documentId));
        }
    }

    @Override
    public Optional<DocumentEntry> entry(String documentId) {
        return document(documentId).map(this::entry);
    }

    @Override
    public List<DocumentEntry> entries(Optional<DocumentState> state, int most) {
        synchronized (world) {
            List<DocumentEntry> all = new ArrayList<>();
            world.documents.values().forEach(document -> all.add(entry(document)));
            Collections.reverse(all);
            return all;
        }
    }

    @Override
    public QueueCounts counts() {
        synchronized (world) {
            return new QueueCounts(0, world.documents.size(), 0);
        }
    }

    private DocumentEntry entry(Document document) {
        synchronized (world) {
            Instant received = Instant.ofEpochSecond(new ArrayList<>(world.documents.keySet()).indexOf(document.id()));
            DocumentState state = world.states.getOrDefault(document.id(), DocumentState.WAITING);
            DocumentEntry.Progress progress = new DocumentEntry.Progress(state, received, 0, Optional.empty());
            return new DocumentEntry(document.id(), document.headline(), progress, List.of());
        }
    }
}
