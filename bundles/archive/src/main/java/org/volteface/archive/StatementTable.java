package org.volteface.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.volteface.api.model.Field;
import org.volteface.api.model.Statement;

/** The rows of statements. */
final class StatementTable {
    /** The row of a statement in force. */
    record Row(long number, String id, String place, long detector, String content) {}

    /** What a conclusion needs to know of a statement in force. */
    record Known(long number, String place, long detector) {}

    /** The numbers of the statements in force with given ids. */
    static final String IN_FORCE = "SELECT number FROM statements WHERE id = ANY(?) AND until IS NULL ORDER BY place";

    /** The contents of the given rows. */
    static final String CONTENT = "SELECT number, content FROM statements WHERE number = ANY(?)";

    private static final Comparator<Statement> BY_TEXT = Comparator.comparing(
                    (Statement statement) -> statement.passage().field() == Field.TITLE ? 0 : 1)
            .thenComparing(statement -> statement.passage().span())
            .thenComparing(Statement::id);

    private final Json json;
    private final StatementCache cache;

    StatementTable(Json json, StatementCache cache) {
        this.json = json;
        this.cache = cache;
    }

    static Optional<Known> known(Session session, String id) throws SQLException {
        return session.first(
                row -> new Known(row.getLong(1), row.getString(2), row.getLong(3)),
                "SELECT number, place, detector FROM statements WHERE id = ? AND until IS NULL",
                id);
    }

    /** The places of the statements in force with the given ids. */
    static Map<String, String> places(Session session, Collection<String> ids) throws SQLException {
        Map<String, String> places = new HashMap<>();
        session.list(
                row -> places.put(row.getString(1), row.getString(2)),
                "SELECT id, place FROM statements WHERE id = ANY(?) AND until IS NULL",
                (Object) ids.toArray(new String[0]));
        return places;
    }

    /** The rows of the statements in force of one document, by their ids. */
    static Map<String, Row> of(Session session, long document) throws SQLException {
        Map<String, Row> rows = new LinkedHashMap<>();
        session.list(
                        row -> new Row(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4),
                                Session.text(row, 5)),
                        "SELECT number, id, place, detector, content FROM statements WHERE document = ? AND until IS NULL",
                        document)
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    /** The statements in force of the documents with the given ids, of each in the order of its text. */
    Map<String, List<Statement>> of(Session session, Collection<String> documents) throws SQLException {
        List<Long> numbers = session.list(
                row -> row.getLong(1),
                "SELECT s.number FROM documents d JOIN statements s ON s.document = d.number"
                        + " WHERE d.id = ANY(?) AND s.until IS NULL",
                (Object) documents.toArray(new String[0]));
        Map<String, List<Statement>> all = load(session, numbers).stream()
                .sorted(BY_TEXT)
                .collect(Collectors.groupingBy(statement -> statement.passage().documentId()));
        Map<String, List<Statement>> ordered = new LinkedHashMap<>();
        documents.forEach(id -> Optional.ofNullable(all.get(id)).ifPresent(found -> ordered.put(id, found)));
        return ordered;
    }

    /** The statements of the given rows, in the order given. */
    List<Statement> load(Session session, Collection<Long> numbers) throws SQLException {
        Map<Long, Statement> found = new HashMap<>(cache.of(numbers));
        Long[] missing =
                numbers.stream().filter(number -> !found.containsKey(number)).toArray(Long[]::new);
        if (missing.length > 0) {
            Map<Long, Statement> read = new HashMap<>();
            session.list(
                    row -> read.put(row.getLong(1), json.statement(Session.text(row, 2))), CONTENT, (Object) missing);
            cache.put(read);
            found.putAll(read);
        }
        List<Statement> statements = new ArrayList<>(numbers.size());
        for (Long number : numbers) {
            statements.add(Optional.ofNullable(found.get(number))
                    .orElseThrow(() -> new SQLException("no statement " + number)));
        }
        return statements;
    }

    /** The statements with the given ids that are in force, in the order of their places. */
    List<Statement> inForce(Session session, Collection<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Long> numbers = session.list(row -> row.getLong(1), IN_FORCE, (Object) ids.toArray(new String[0]));
        return load(session, numbers);
    }

    /** The last {@code most} statements in force that an actor holds, under whatever name, the last first. */
    List<Statement> by(Session session, String actorId, int most) throws SQLException {
        NavigableMap<String, Long> latest = new TreeMap<>(Comparator.reverseOrder());
        for (String member : JoinTable.members(session, actorId)) {
            session.list(
                    row -> latest.put(row.getString(2), row.getLong(1)),
                    "SELECT number, place FROM statements WHERE holder = ?"
                            + " ORDER BY holder DESC, place DESC FETCH FIRST ? ROWS ONLY",
                    member,
                    most);
        }
        return load(session, latest.values().stream().limit(most).toList());
    }

    /** At most {@code most} statements in force whose ids begin with {@code prefix}, in the order of their ids. */
    List<Statement> starting(Session session, String prefix, int most) throws SQLException {
        List<Long> numbers = session.list(
                row -> row.getLong(1),
                "SELECT number FROM statements WHERE id >= ? AND id < ? AND until IS NULL ORDER BY id FETCH FIRST ? ROWS ONLY",
                prefix,
                prefix + Character.MAX_VALUE,
                most);
        return load(session, numbers);
    }
}
