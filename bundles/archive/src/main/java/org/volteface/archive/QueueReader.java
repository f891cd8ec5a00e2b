package org.volteface.archive;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.Queued;
import org.volteface.api.model.Document;

/** What is read of the queue. */
final class QueueReader {
    private static final String ENTRY = "SELECT d.id, " + DocumentTable.HEADLINE
            + ", d.state, d.received, d.attempts, d.reason, m.name"
            + " FROM documents d LEFT JOIN makers m ON m.hash = d.maker";
    private static final String DOCUMENT = "SELECT d.id, " + DocumentTable.HEADLINE
            + ", t.content, d.attempts FROM documents d JOIN texts t ON t.document = d.number";

    private static final String MANY = " WHERE d.id = ANY(?)";

    private final Json json;

    QueueReader(Json json) {
        this.json = json;
    }

    /** How many documents are wanted, and which are not. */
    record Choice(int most, Set<String> but) {
        /** So many rows hold as many as are wanted, whichever are left out. */
        int rows() {
            return Math.addExact(most, but.size());
        }
    }

    private record Candidate(long number, String id) {}

    List<Queued> next(Session session, Choice choice, Instant now) throws SQLException {
        List<Candidate> waiting = session.list(
                QueueReader::candidate,
                "SELECT number, id FROM documents WHERE state = ? AND ready_at <= ? ORDER BY state, number"
                        + " FETCH FIRST ? ROWS ONLY",
                DocumentState.WAITING.name(),
                now.toEpochMilli(),
                choice.rows());
        return load(session, waiting, choice);
    }

    List<Queued> stale(Session session, Maker current, Choice choice) throws SQLException {
        List<Candidate> stale = new ArrayList<>();
        for (Makers.Uses other : Makers.others(session, current)) {
            stale.addAll(session.list(
                    QueueReader::candidate,
                    "SELECT number, id FROM documents WHERE state = ? AND maker = ? ORDER BY state, maker, number"
                            + " FETCH FIRST ? ROWS ONLY",
                    DocumentState.ANALYSED.name(),
                    other.hash(),
                    choice.rows()));
        }
        stale.sort(Comparator.comparing(Candidate::number));
        return load(session, stale, choice);
    }

    Optional<Document> document(Session session, String id) throws SQLException {
        return session.first(DocumentTable::document, DOCUMENT + " WHERE d.id = ?", id);
    }

    /** The documents with the given ids, in the order of the ids. */
    List<Document> documents(Session session, Collection<String> ids) throws SQLException {
        return inOrder(
                ids,
                session.list(DocumentTable::document, DOCUMENT + MANY, (Object) ids.toArray(new String[0])),
                Document::id);
    }

    /** What the queue knows of the documents with the given ids, in the order of the ids. */
    List<DocumentEntry> entries(Session session, Collection<String> ids) throws SQLException {
        return inOrder(
                ids, session.list(this::entry, ENTRY + MANY, (Object) ids.toArray(new String[0])), DocumentEntry::id);
    }

    private static <T> List<T> inOrder(Collection<String> ids, List<T> found, Function<T, String> id) {
        Map<String, T> byId = found.stream().collect(Collectors.toMap(id, Function.identity()));
        return ids.stream()
                .distinct()
                .flatMap(one -> Stream.ofNullable(byId.get(one)))
                .toList();
    }

    Optional<DocumentEntry> entry(Session session, String id) throws SQLException {
        return session.first(this::entry, ENTRY + " WHERE d.id = ?", id);
    }

    /** The documents with the url of one, it among them. */
    List<DocumentEntry> versions(Session session, String id) throws SQLException {
        Optional<DocumentEntry> one = entry(session, id);
        if (one.isEmpty() || one.get().headline().origin().url().isEmpty()) {
            return one.stream().toList();
        }
        Optional<URI> url = one.get().headline().origin().url();
        return session
                .list(
                        this::entry,
                        ENTRY + " WHERE d.address = (SELECT s.address FROM documents s WHERE s.id = ?)"
                                + " ORDER BY d.address, d.number",
                        id)
                .stream()
                .filter(entry -> entry.headline().origin().url().equals(url))
                .toList();
    }

    List<DocumentEntry> entriesStarting(Session session, String prefix, int most) throws SQLException {
        return session.list(
                this::entry,
                ENTRY + " WHERE d.id >= ? AND d.id < ? ORDER BY d.id FETCH FIRST ? ROWS ONLY",
                prefix,
                prefix + Character.MAX_VALUE,
                most);
    }

    List<DocumentEntry> entries(Session session, Optional<DocumentState> state, int most) throws SQLException {
        if (state.isEmpty()) {
            return session.list(this::entry, ENTRY + " ORDER BY d.number DESC FETCH FIRST ? ROWS ONLY", most);
        }
        return session.list(
                this::entry,
                ENTRY + " WHERE d.state = ? ORDER BY d.state DESC, d.number DESC FETCH FIRST ? ROWS ONLY",
                state.get().name(),
                most);
    }

    List<DocumentEntry> entriesAfter(Session session, long number, int most) throws SQLException {
        return session.list(
                this::entry, ENTRY + " WHERE d.number > ? ORDER BY d.number FETCH FIRST ? ROWS ONLY", number, most);
    }

    private static List<Queued> load(Session session, List<Candidate> candidates, Choice choice) throws SQLException {
        List<Queued> queued = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (queued.size() < choice.most() && !choice.but().contains(candidate.id())) {
                queued.addAll(session.list(
                        row -> new Queued(DocumentTable.document(row), row.getInt(7)),
                        DOCUMENT + " WHERE d.number = ?",
                        candidate.number()));
            }
        }
        return queued;
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(row.getLong(1), row.getString(2));
    }

    private DocumentEntry entry(ResultSet row) throws SQLException {
        DocumentEntry.Progress progress = new DocumentEntry.Progress(
                DocumentState.valueOf(row.getString(6)),
                Instant.ofEpochMilli(row.getLong(7)),
                row.getInt(8),
                Session.optionalText(row, 9));
        List<String> madeBy = Session.optionalText(row, 10).map(json::names).orElse(List.of());
        return new DocumentEntry(row.getString(1), DocumentTable.headline(row, 2), progress, madeBy);
    }
}
