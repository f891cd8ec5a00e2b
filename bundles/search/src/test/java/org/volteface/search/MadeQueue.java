package org.volteface.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;

/** The documents of an archive that is made while it is read. */
final class MadeQueue extends UnaskedQueue {
    private final MadeArchive archive;
    private final int documents;

    MadeQueue(MadeArchive archive, int documents) {
        this.archive = archive;
        this.documents = documents;
    }

    @Override
    public List<DocumentEntry> entriesAfter(Optional<String> documentId, int most) {
        int first = documentId.map(MadeArchive::number).orElse(-1) + 1;
        return IntStream.range(first, Math.min(documents, first + most))
                .mapToObj(number -> entry(MadeArchive.id(number)).orElseThrow())
                .toList();
    }

    @Override
    public Optional<DocumentEntry> entry(String documentId) {
        Instant received = Instant.ofEpochSecond(MadeArchive.number(documentId));
        DocumentEntry.Progress progress =
                new DocumentEntry.Progress(DocumentState.ANALYSED, received, 0, Optional.empty());
        Headline headline = archive.headline(MadeArchive.number(documentId));
        return Optional.of(new DocumentEntry(documentId, headline, progress, List.of()));
    }

    @Override
    public Optional<Document> document(String documentId) {
        return Optional.of(archive.document(MadeArchive.number(documentId)));
    }

    @Override
    public List<DocumentEntry> entries(Optional<DocumentState> state, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public QueueCounts counts() {
        return new QueueCounts(0, documents, 0);
    }
}
