package org.volteface.archive;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.archive.Queued;
import org.volteface.api.archive.SourcePosition;
import org.volteface.api.model.Document;
import org.volteface.api.source.Cursor;

/** The queue of documents in a database. */
class StoredDocuments implements DocumentQueue {
    /** How many documents one change makes stale: that takes about a tenth of a second. */
    private static final int SLICE = 1_000;

    private final Transactions transactions;
    private final Json json = new Json();
    private final QueueReader reader = new QueueReader(json);
    private final Outdater outdater;

    StoredDocuments(Database database) {
        this.transactions = database.store().transactions();
        this.outdater = new Outdater(transactions, SLICE);
    }

    @Override
    public Set<String> put(List<Document> documents, Optional<SourcePosition> position) throws IOException {
        return transactions.writeSynced((session, ledger) -> {
            Set<String> added = new LinkedHashSet<>();
            for (Document document : documents) {
                if (DocumentTable.known(session, document.id()).isEmpty()) {
                    DocumentTable.insert(session, ledger, document);
                    added.add(document.id());
                }
            }
            if (position.isPresent()) {
                keep(session, position.get());
            }
            return added;
        });
    }

    @Override
    public Optional<Cursor> cursor(String source) {
        return transactions.read(session -> session.first(
                row -> new Cursor(Session.text(row, 1)), "SELECT cursor_text FROM sources WHERE name = ?", source));
    }

    @Override
    public List<Queued> next(int most, Set<String> but, Instant now) {
        return transactions.read(session -> reader.next(session, new QueueReader.Choice(most, but), now));
    }

    @Override
    public List<Queued> stale(List<String> madeBy, int most, Set<String> but) {
        return transactions.read(
                session -> reader.stale(session, analysers(madeBy), new QueueReader.Choice(most, but)));
    }

    @Override
    public long countStale(List<String> madeBy) {
        return transactions.read(session -> Makers.others(session, analysers(madeBy)).stream()
                .mapToLong(Makers.Uses::amount)
                .sum());
    }

    @Override
    public void defer(String documentId, String reason, Instant until) throws IOException {
        move(
                documentId,
                new DocumentTable.Move(
                        DocumentState.WAITING, DocumentTable.Move.ONE_MORE, Optional.of(reason), until.toEpochMilli()));
    }

    @Override
    public void setAside(String documentId, String reason) throws IOException {
        move(
                documentId,
                new DocumentTable.Move(DocumentState.SET_ASIDE, DocumentTable.Move.ONE_MORE, Optional.of(reason), 0));
    }

    @Override
    public boolean withdraw(String documentId, String reason) throws IOException {
        return move(
                documentId, known -> true, new DocumentTable.Move(DocumentState.WITHDRAWN, 0, Optional.of(reason), 0));
    }

    @Override
    public boolean restore(String documentId) throws IOException {
        return move(
                documentId,
                known -> known.state() == DocumentState.WITHDRAWN,
                new DocumentTable.Move(DocumentState.WAITING, 0, Optional.empty(), 0));
    }

    @Override
    public int retry(Optional<String> documentId) throws IOException {
        return transactions.write((session, ledger) -> {
            DocumentTable.Move again = new DocumentTable.Move(DocumentState.WAITING, 0, Optional.empty(), 0);
            List<DocumentTable.Known> chosen = setAside(session, documentId);
            for (DocumentTable.Known document : chosen) {
                DocumentTable.move(session, ledger, document, again);
            }
            return chosen.size();
        });
    }

    @Override
    public int makeStale(Optional<String> documentId) throws IOException {
        return documentId.isPresent() ? outdater.one(documentId.get()) : outdater.all();
    }

    @Override
    public Optional<Document> document(String documentId) {
        return transactions.read(session -> reader.document(session, documentId));
    }

    @Override
    public List<Document> documents(Collection<String> documentIds) {
        return transactions.read(session -> reader.documents(session, documentIds));
    }

    @Override
    public List<DocumentEntry> entries(Collection<String> documentIds) {
        return transactions.read(session -> reader.entries(session, documentIds));
    }

    @Override
    public Optional<DocumentEntry> entry(String documentId) {
        return transactions.read(session -> reader.entry(session, documentId));
    }

    @Override
    public List<DocumentEntry> versionsOf(String documentId) {
        return transactions.read(session -> reader.versions(session, documentId));
    }

    @Override
    public List<DocumentEntry> entriesStarting(String prefix, int most) {
        return transactions.read(session -> reader.entriesStarting(session, prefix, most));
    }

    @Override
    public List<DocumentEntry> entries(Optional<DocumentState> state, int most) {
        return transactions.read(session -> reader.entries(session, state, most));
    }

    @Override
    public List<DocumentEntry> entriesAfter(Optional<String> documentId, int most) {
        return transactions.read(session -> {
            long number = 0;
            if (documentId.isPresent()) {
                number = DocumentTable.known(session, documentId.get())
                        .orElseThrow(() -> unknown(documentId.get()))
                        .number();
            }
            return reader.entriesAfter(session, number, most);
        });
    }

    @Override
    public QueueCounts counts() {
        Map<Total, Long> totals = transactions.read(Ledger::read);
        return new QueueCounts(
                totals.getOrDefault(Total.WAITING, 0L),
                totals.getOrDefault(Total.ANALYSED, 0L),
                totals.getOrDefault(Total.SET_ASIDE, 0L));
    }

    /** Gives out a number, since only writing shows that one can. */
    @Override
    public void checkWritable() throws IOException {
        transactions.write((session, ledger) -> ledger.next());
    }

    private Maker analysers(List<String> madeBy) {
        return new Maker(Maker.Kind.ANALYSERS, json.of(madeBy));
    }

    /** Moves a document where it is known and fits. */
    private boolean move(String documentId, Predicate<DocumentTable.Known> which, DocumentTable.Move move)
            throws IOException {
        return transactions.write((session, ledger) -> {
            Optional<DocumentTable.Known> document =
                    DocumentTable.known(session, documentId).filter(which);
            if (document.isPresent()) {
                DocumentTable.move(session, ledger, document.get(), move);
            }
            return document.isPresent();
        });
    }

    private void move(String documentId, DocumentTable.Move move) throws IOException {
        transactions.write((session, ledger) -> {
            DocumentTable.Known document =
                    DocumentTable.known(session, documentId).orElseThrow(() -> unknown(documentId));
            DocumentTable.move(session, ledger, document, move);
            return document;
        });
    }

    private static IllegalArgumentException unknown(String documentId) {
        return new IllegalArgumentException("no such document: " + documentId);
    }

    private static void keep(Session session, SourcePosition position) throws SQLException {
        String cursor = position.cursor().text();
        if (session.update("UPDATE sources SET cursor_text = ? WHERE name = ?", cursor, position.source()) == 0) {
            session.update("INSERT INTO sources (name, cursor_text) VALUES (?, ?)", position.source(), cursor);
        }
    }

    private static List<DocumentTable.Known> setAside(Session session, Optional<String> id) throws SQLException {
        if (id.isPresent()) {
            return DocumentTable.known(session, id.get())
                    .filter(document -> document.state() == DocumentState.SET_ASIDE)
                    .map(List::of)
                    .orElse(List.of());
        }
        return session.list(
                row -> new DocumentTable.Known(
                        row.getLong(1), row.getString(2), DocumentState.SET_ASIDE, row.getLong(3)),
                "SELECT number, id, maker FROM documents WHERE state = ? ORDER BY number",
                DocumentState.SET_ASIDE.name());
    }
}
