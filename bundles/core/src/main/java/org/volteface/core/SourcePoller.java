package org.volteface.core;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.SourcePosition;
import org.volteface.api.model.Document;
import org.volteface.api.source.Batch;
import org.volteface.api.source.Cursor;
import org.volteface.api.source.DocumentSource;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;

/** The one who asks the sources, in turn, for what has come. What a source brought and how far it was read are kept together. */
final class SourcePoller implements Task {
    private static final Logger LOG = LoggerFactory.getLogger(SourcePoller.class);

    private final DocumentQueue queue;
    private final AnalyserRegistry registry;
    private final LiveCalls calls;
    private final Tempo tempo;
    private final Signal arrived;
    private final Trouble trouble = new Trouble();

    /** Sends {@code arrived} when documents came. */
    SourcePoller(DocumentQueue queue, AnalyserRegistry registry, LiveCalls calls, Tempo tempo, Signal arrived) {
        this.queue = queue;
        this.registry = registry;
        this.calls = calls;
        this.tempo = tempo;
        this.arrived = arrived;
    }

    @Override
    public void once() throws IOException, InterruptedException {
        long heard = registry.changed().sent();
        boolean more = false;
        for (Provider<DocumentSource> source : registry.sources.all()) {
            // Back pressure: what is not asked for stays where it is.
            if (queue.counts().waiting() < tempo.backlog()) {
                more |= poll(source);
            }
        }
        if (!more) {
            registry.changed().await(heard, tempo.poll());
        }
    }

    /** Asks one source; whether it has more at once. */
    private boolean poll(Provider<DocumentSource> source) throws IOException, InterruptedException {
        if (source.isQuarantined()) {
            return false;
        }
        Optional<Cursor> kept = queue.cursor(source.name());
        try {
            Batch batch = calls.source(source, provider -> ask(provider, kept.orElse(Cursor.START)));
            keep(source.name(), kept, batch);
            trouble.over(source.name());
            return batch.more();
        } catch (AnalyserFailure failure) {
            if (registry.sources.has(source)) {
                trouble.tell(source.name(), failure.reason());
            }
            return false;
        }
    }

    private static Batch ask(Provider<DocumentSource> provider, Cursor cursor) throws AnalyserFailure {
        @Nullable Batch batch;
        try {
            batch = provider.service().poll(cursor);
        } catch (IOException | RuntimeException | LinkageError e) {
            throw AnalyserFailure.thrown(provider.name(), e);
        }
        if (batch == null) {
            throw AnalyserFailure.nonsense(provider.name(), "answered null");
        }
        return batch;
    }

    private void keep(String source, Optional<Cursor> kept, Batch batch) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (ReadOutcome outcome : batch.outcomes()) {
            if (outcome instanceof Read read) {
                documents.add(read.document());
            } else if (outcome instanceof Unreadable unreadable) {
                LOG.warn("{}: {} is refused: {}", source, unreadable.where(), unreadable.reason());
            }
        }
        if (documents.isEmpty() && kept.equals(Optional.of(batch.next()))) {
            return;
        }
        Set<String> fresh = queue.put(documents, Optional.of(new SourcePosition(source, batch.next())));
        if (!fresh.isEmpty()) {
            arrived.send();
        }
    }
}
