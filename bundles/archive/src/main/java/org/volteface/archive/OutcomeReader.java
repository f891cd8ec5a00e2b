package org.volteface.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;

/** What is read of the outcomes in force: findings where they were chosen, and all else. */
final class OutcomeReader {
    /** Of the findings that name a statement, those that were chosen count. */
    private static final String IF_SHOWN =
            " <> 1 OR EXISTS (SELECT 1 FROM findings f WHERE f.until IS NULL AND f.outcome = ";

    /** The numbers of the outcomes of one kind in force that name a statement beside the one they were made of. */
    static final String NAMED = "SELECT e.outcome FROM evidence e WHERE e.statement = ? AND e.kind = ? AND (e.kind"
            + IF_SHOWN + "e.outcome)) ORDER BY e.statement DESC, e.kind DESC, e.outcome DESC FETCH FIRST ? ROWS ONLY";

    /** The numbers of the outcomes of one kind in force that were made of a statement: no more than its history allows. */
    private static final String OWN =
            "SELECT o.number FROM outcomes o WHERE o.place = ? AND o.until IS NULL AND o.kind = ?" + " AND (o.kind"
                    + IF_SHOWN + "o.number))";

    /** The contents of the outcomes of one kind in force that were made last. */
    static final String LATEST = "SELECT content FROM outcomes WHERE kind = ? AND until IS NULL"
            + " ORDER BY kind DESC, until DESC, number DESC FETCH FIRST ? ROWS ONLY";

    private final Json json;

    OutcomeReader(Json json) {
        this.json = json;
    }

    /** Those that name the statement, findings first. */
    List<Outcome> on(Session session, String statement) throws SQLException {
        List<Outcome> named = session.list(
                this::outcome,
                "SELECT o.content FROM (SELECT outcome FROM evidence WHERE statement = ?"
                        + " UNION SELECT number FROM outcomes WHERE place = ? AND until IS NULL) e"
                        + " JOIN outcomes o ON o.number = e.outcome"
                        + " LEFT JOIN findings f ON f.outcome = o.number AND f.until IS NULL"
                        + " WHERE o.turn IS NULL OR f.number IS NOT NULL ORDER BY o.place, o.ordinal",
                Hashes.of(statement),
                StatementTable.known(session, statement)
                        .map(StatementTable.Known::place)
                        .orElse(""));
        List<Outcome> findings = new ArrayList<>();
        List<Outcome> others = new ArrayList<>();
        for (Outcome outcome : new LinkedHashSet<>(named)) {
            if (outcome.evidence().contains(statement)) {
                (outcome instanceof Finding ? findings : others).add(outcome);
            }
        }
        findings.addAll(others);
        return List.copyOf(findings);
    }

    /** At most {@code most} of one kind that name the statement, those made last first. */
    <O extends Outcome> List<O> on(Session session, String statement, Class<O> type, int most) throws SQLException {
        return on(session, List.of(statement), type, most).getOrDefault(statement, List.of());
    }

    /** At most {@code most} of one kind that name each of the statements, those made last first; without those that have none. */
    <O extends Outcome> Map<String, List<O>> on(Session session, Collection<String> statements, Class<O> type, int most)
            throws SQLException {
        Map<String, String> places = StatementTable.places(session, statements);
        Map<String, List<Long>> numbers = new LinkedHashMap<>();
        for (String statement : statements) {
            NavigableSet<Long> all = new TreeSet<>(Comparator.reverseOrder());
            int kind = OutcomeKind.of(type).code();
            all.addAll(session.list(row -> row.getLong(1), NAMED, Hashes.of(statement), kind, most));
            String place = places.get(statement);
            if (place != null) {
                all.addAll(session.list(row -> row.getLong(1), OWN, place, kind));
            }
            numbers.put(statement, all.stream().limit(most).toList());
        }
        Map<Long, Outcome> read = contents(session, numbers.values());
        Map<String, List<O>> outcomes = new LinkedHashMap<>();
        numbers.forEach((statement, own) -> {
            List<O> naming = own.stream()
                    .flatMap(number -> Stream.ofNullable(read.get(number)))
                    .filter(outcome -> outcome.evidence().contains(statement))
                    .map(type::cast)
                    .distinct()
                    .toList();
            if (!naming.isEmpty()) {
                outcomes.put(statement, naming);
            }
        });
        return outcomes;
    }

    private Map<Long, Outcome> contents(Session session, Collection<List<Long>> numbers) throws SQLException {
        Long[] wanted = numbers.stream().flatMap(List::stream).distinct().toArray(Long[]::new);
        Map<Long, Outcome> read = new HashMap<>();
        if (wanted.length > 0) {
            session.list(
                    row -> read.put(row.getLong(1), json.outcome(Session.text(row, 2))),
                    "SELECT number, content FROM outcomes WHERE number = ANY(?)",
                    (Object) wanted);
        }
        return read;
    }

    /** The dismissals made last, the latest first. */
    List<Dismissal> dismissals(Session session, int most) throws SQLException {
        return session.list(this::outcome, LATEST, OutcomeKind.DISMISSAL.code(), most).stream()
                .map(Dismissal.class::cast)
                .distinct()
                .toList();
    }

    /** The findings found last, about one actor where it is given, the latest first. */
    List<Finding> latest(Session session, Optional<String> holder, int most) throws SQLException {
        List<FoundFinding> found = new ArrayList<>();
        if (holder.isEmpty()) {
            found.addAll(findingsBefore(session, Long.MAX_VALUE, most));
        } else {
            for (String member : JoinTable.members(session, holder.get())) {
                found.addAll(findings(
                        session, "f.holder = ? ORDER BY f.holder DESC, f.until DESC, f.number DESC", member, most));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(FoundFinding::number).reversed())
                .limit(most)
                .map(FoundFinding::finding)
                .toList();
    }

    List<FoundFinding> findingsAfter(Session session, long number, int most) throws SQLException {
        return findings(session, "f.number > ? ORDER BY f.until, f.number", number, most);
    }

    List<FoundFinding> findingsBefore(Session session, long number, int most) throws SQLException {
        return findings(session, "f.number < ? ORDER BY f.until DESC, f.number DESC", number, most);
    }

    List<FoundFinding> findingsStarting(Session session, String prefix, int most) throws SQLException {
        return findings(session, "f.id >= ? AND f.id < ? ORDER BY f.id", prefix, prefix + Character.MAX_VALUE, most);
    }

    /** The findings in force with the given ids, in the order of their numbers. */
    List<FoundFinding> findings(Session session, Collection<String> ids) throws SQLException {
        Map<String, FoundFinding> found = new LinkedHashMap<>();
        findings(session, "f.id = ANY(?) ORDER BY f.number", ids.toArray(new String[0]), ids.size())
                .forEach(one -> found.putIfAbsent(one.finding().id(), one));
        return List.copyOf(found.values());
    }

    /** The finding with an id and those of its turn, in force or not, in the order of their numbers. */
    List<FindingLife> lives(Session session, String id) throws SQLException {
        List<FindingLife> lives = session.list(
                this::life,
                "SELECT f.number, o.content, m.name, f.since, f.until FROM findings f JOIN outcomes o ON o.number = f.outcome"
                        + " JOIN makers m ON m.hash = o.maker WHERE f.turn IN (SELECT turn FROM findings WHERE id = ?)"
                        + " ORDER BY f.number",
                id);
        // Two findings may turn at one statement, and turns may share a hash.
        return lives.stream()
                .filter(life -> lives.stream()
                        .map(other -> other.found().finding())
                        .anyMatch(other -> other.id().equals(id)
                                && other.isSameTurn(life.found().finding())))
                .toList();
    }

    private FindingLife life(ResultSet row) throws SQLException {
        long until = row.getLong(5);
        Optional<Instant> ended = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(until));
        return new FindingLife(found(row), Instant.ofEpochMilli(row.getLong(4)), ended);
    }

    private FoundFinding found(ResultSet row) throws SQLException {
        return new FoundFinding(row.getLong(1), (Finding) json.outcome(Session.text(row, 2)), Session.text(row, 3));
    }

    private List<FoundFinding> findings(Session session, String which, Object... parameters) throws SQLException {
        return session.list(
                this::found,
                "SELECT f.number, o.content, m.name FROM findings f JOIN outcomes o ON o.number = f.outcome"
                        + " JOIN makers m ON m.hash = o.maker WHERE f.until IS NULL AND " + which
                        + " FETCH FIRST ? ROWS ONLY",
                parameters);
    }

    private Outcome outcome(ResultSet row) throws SQLException {
        return json.outcome(Session.text(row, 1));
    }
}
