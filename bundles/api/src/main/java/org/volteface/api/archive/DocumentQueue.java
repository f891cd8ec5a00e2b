package org.volteface.api.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.model.Document;
import org.volteface.api.source.Cursor;

/**
 * The documents, with their texts, and how far each has come. Every change is durable when its method returns. A document
 * stops waiting when {@link StatementArchive#record} keeps its statements. Safe to use from many threads.
 */
@ProviderType
public interface DocumentQueue {
    /**
     * Keeps documents, and with them how far their source has been read, all or nothing. Documents that are known already
     * stay as they are.
     *
     * @return the ids of those that were new
     * @throws IOException where another try later may help
     */
    Set<String> put(List<Document> documents, Optional<SourcePosition> position) throws IOException;

    /** How far a source has been read; empty where it never was. */
    Optional<Cursor> cursor(String source);

    /**
     * At most {@code most} waiting documents whose time has come, in the order of their arrival, but for those whose ids
     * are in {@code but}.
     */
    List<Queued> next(int most, Set<String> but, Instant now);

    /** As {@link #next}: analysed documents whose statements others made than {@code madeBy}. */
    List<Queued> stale(List<String> madeBy, int most, Set<String> but);

    /** How many analysed documents have statements that others made than {@code madeBy}. */
    long countStale(List<String> madeBy);

    /**
     * Lets a document wait until {@code until} after its analysis failed once more.
     *
     * @throws IOException where another try later may help
     */
    void defer(String documentId, String reason, Instant until) throws IOException;

    /**
     * Sets a document aside. Statements of an earlier analysis stay in force.
     *
     * @throws IOException where another try later may help
     */
    void setAside(String documentId, String reason) throws IOException;

    /**
     * Takes a document back, wherever it is. It stays with its text and the reason, is not analysed any more, and what an analysis
     * that is under way gives is not kept. Its statements are withdrawn by a {@link StatementArchive#record recording} of none.
     *
     * @return whether it is known
     * @throws IOException where another try later may help
     */
    default boolean withdraw(String documentId, String reason) throws IOException {
        throw new UnsupportedOperationException("this queue keeps what it has");
    }

    /**
     * Lets a document that was taken back wait for its analysis again.
     *
     * @return whether it was taken back
     * @throws IOException where another try later may help
     */
    default boolean restore(String documentId) throws IOException {
        throw new UnsupportedOperationException("this queue keeps what it has");
    }

    /**
     * Lets set-aside documents wait again, with no attempt counted.
     *
     * @param documentId the one document; empty for all
     * @return how many they were
     * @throws IOException where another try later may help
     */
    int retry(Optional<String> documentId) throws IOException;

    /**
     * Makes what was made of documents stale, so that they are analysed again. With all documents this is not one change but
     * many; where it fails in between, those that it came to are stale.
     *
     * @param documentId the one document; empty for all
     * @return how many they were
     * @throws IOException where another try later may help
     */
    int makeStale(Optional<String> documentId) throws IOException;

    /** The document with its text; empty where it is unknown. */
    Optional<Document> document(String documentId);

    /** The documents with the given ids, with their texts, in the order of the ids; without those that are unknown. */
    default List<Document> documents(Collection<String> documentIds) {
        return documentIds.stream()
                .distinct()
                .flatMap(id -> document(id).stream())
                .toList();
    }

    /** What the queue knows of a document; empty where it is unknown. */
    Optional<DocumentEntry> entry(String documentId);

    /** What the queue knows of the documents with the given ids, in the order of the ids; without those that are unknown. */
    default List<DocumentEntry> entries(Collection<String> documentIds) {
        return documentIds.stream().distinct().flatMap(id -> entry(id).stream()).toList();
    }

    /**
     * The versions of a document: those with the same address, it among them, in the order of their arrival. One without an address
     * has no other versions; empty where it is unknown.
     */
    default List<DocumentEntry> versionsOf(String documentId) {
        return entry(documentId).stream().toList();
    }

    /**
     * At most {@code most} documents in the order of their arrival.
     *
     * @param documentId the one after which they arrived; empty for the first there are
     * @throws IllegalArgumentException if that is unknown
     */
    default List<DocumentEntry> entriesAfter(Optional<String> documentId, int most) {
        List<DocumentEntry> arrived = new ArrayList<>(entries(Optional.empty(), Integer.MAX_VALUE));
        Collections.reverse(arrived);
        List<String> ids = arrived.stream().map(DocumentEntry::id).toList();
        if (documentId.isPresent() && !ids.contains(documentId.get())) {
            throw new IllegalArgumentException("no such document: " + documentId.get());
        }
        int first = documentId.map(ids::indexOf).orElse(-1) + 1;
        return List.copyOf(arrived.subList(first, Math.min(arrived.size(), first + most)));
    }

    /**
     * At most {@code most} documents whose ids begin with {@code prefix}, in the order of their ids; the prefix is taken as
     * it is, whatever characters it has.
     */
    List<DocumentEntry> entriesStarting(String prefix, int most);

    /** At most {@code most} documents, in one state where it is given, the latest to arrive first. */
    List<DocumentEntry> entries(Optional<DocumentState> state, int most);

    /** How many documents are where. */
    QueueCounts counts();

    /**
     * Fails where nothing can be kept at the moment.
     *
     * @throws IOException if so
     */
    void checkWritable() throws IOException;
}
