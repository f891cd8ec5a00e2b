package org.volteface.archive;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.volteface.api.archive.Change;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Surroundings;

/** The rows of documents, and the counts that go with each of their changes. */
final class DocumentTable {
    /** The columns of a headline, from the second of a row on. */
    static final String HEADLINE = "publisher, url, published, title";

    /** As in the schema. */
    private static final int ADDRESS = 400;

    /** How many texts are held at once where only parts of them are wanted. */
    private static final int TEXTS = 100;

    /** What a change needs to know of a document. */
    record Known(long number, String id, DocumentState state, long maker) {
        boolean isAnalysedBy(Maker other) {
            return state == DocumentState.ANALYSED && maker == other.hash();
        }
    }

    /** Where a document is moved to; a count of attempts below zero is one more than before. */
    record Move(DocumentState to, int attempts, Optional<String> reason, long readyAt) {
        static final int ONE_MORE = -1;
    }

    private DocumentTable() {}

    static Optional<Known> known(Session session, String id) throws SQLException {
        return session.first(
                row -> new Known(row.getLong(1), id, DocumentState.valueOf(row.getString(2)), row.getLong(3)),
                "SELECT number, state, maker FROM documents WHERE id = ?",
                id);
    }

    static Map<String, Headline> headlines(Session session, Collection<String> ids) throws SQLException {
        Map<String, Headline> headlines = new LinkedHashMap<>();
        session.list(
                row -> headlines.put(row.getString(1), headline(row, 2)),
                "SELECT id, " + HEADLINE + " FROM documents WHERE id = ANY(?) ORDER BY id",
                (Object) ids.toArray(new String[0]));
        return headlines;
    }

    /** What stands around passages; the texts are read a few at a time, since they may be long. */
    static Map<Passage, Surroundings> around(Session session, Collection<Passage> passages) throws SQLException {
        Map<String, List<Passage>> byDocument =
                passages.stream().distinct().collect(Collectors.groupingBy(Passage::documentId));
        List<String> ids = byDocument.keySet().stream().sorted().toList();
        Map<Passage, Surroundings> around = new HashMap<>();
        for (int from = 0; from < ids.size(); from += TEXTS) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + TEXTS));
            List<Document> documents = session.list(
                    DocumentTable::document,
                    "SELECT d.id, " + HEADLINE + ", t.content FROM documents d JOIN texts t ON t.document = d.number"
                            + " WHERE d.id = ANY(?)",
                    (Object) some.toArray(new String[0]));
            documents.forEach(document -> Objects.requireNonNull(byDocument.get(document.id()))
                    .forEach(passage -> around.put(
                            passage,
                            Surroundings.of(document.text(passage.field()), passage.span(), Surroundings.SHOWN))));
        }
        return around;
    }

    static Known insert(Session session, Ledger ledger, Document document) throws SQLException {
        long number = ledger.next();
        Headline headline = document.headline();
        session.update(
                "INSERT INTO documents (number, id, " + HEADLINE
                        + ", received, state, attempts, reason, ready_at, maker, address)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, 0, 0, ?)",
                number,
                document.id(),
                headline.origin().publisher(),
                headline.origin().url().map(URI::toString).orElse(null),
                headline.published().toEpochDay(),
                headline.title(),
                ledger.now(),
                DocumentState.WAITING.name(),
                headline.origin().url().map(DocumentTable::address).orElse(null));
        session.update("INSERT INTO texts (document, content) VALUES (?, ?)", number, document.text());
        ledger.add(Total.WAITING, 1);
        ledger.changed(Change.Kind.DOCUMENT, document.id());
        return new Known(number, document.id(), DocumentState.WAITING, Maker.NOBODY);
    }

    /** The beginning of a url, by which documents with the same one are found. */
    static String address(URI url) {
        String whole = url.toString();
        return whole.substring(0, Math.min(ADDRESS, whole.length()));
    }

    static void move(Session session, Ledger ledger, Known document, Move move) throws SQLException {
        session.update(
                "UPDATE documents SET state = ?, attempts = CASE WHEN ? < 0 THEN attempts + 1 ELSE ? END, reason = ?,"
                        + " ready_at = ? WHERE number = ?",
                move.to().name(),
                move.attempts(),
                move.attempts(),
                move.reason().orElse(null),
                move.readyAt(),
                document.number());
        count(session, ledger, document, -1);
        count(session, ledger, new Known(document.number(), document.id(), move.to(), document.maker()), 1);
        if (document.state() != move.to()) {
            ledger.changed(Change.Kind.DOCUMENT, document.id());
        }
    }

    static void analysedBy(Session session, Ledger ledger, Known document, Maker maker) throws SQLException {
        session.update(
                "UPDATE documents SET state = ?, attempts = 0, reason = NULL, ready_at = 0, maker = ? WHERE number = ?",
                DocumentState.ANALYSED.name(),
                maker.hash(),
                document.number());
        count(session, ledger, document, -1);
        ledger.add(Total.ANALYSED, 1);
        ledger.use(maker, 1);
        ledger.changed(Change.Kind.DOCUMENT, document.id());
    }

    static Headline headline(ResultSet row, int column) throws SQLException {
        Origin origin = new Origin(
                Session.text(row, column), Session.optionalText(row, column + 1).map(URI::create));
        return new Headline(origin, LocalDate.ofEpochDay(row.getLong(column + 2)), Session.text(row, column + 3));
    }

    static Document document(ResultSet row) throws SQLException {
        return new Document(row.getString(1), headline(row, 2), Session.text(row, 6));
    }

    private static void count(Session session, Ledger ledger, Known document, long amount) throws SQLException {
        switch (document.state()) {
            case WAITING -> ledger.add(Total.WAITING, amount);
            case SET_ASIDE -> ledger.add(Total.SET_ASIDE, amount);
            case WITHDRAWN -> {
                // They are few, and nobody waits for them: nothing is counted.
            }
            case ANALYSED -> {
                ledger.add(Total.ANALYSED, amount);
                ledger.use(Makers.of(session, document.maker()), amount);
            }
        }
    }
}
