package org.volteface.archive;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.Change;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.Entry;
import org.volteface.api.archive.Recording;
import org.volteface.api.model.Statement;

/** The change that puts what an analysis gave in the place of what the document gave before. */
final class Recorder {
    private static final String INSERT =
            "INSERT INTO statements (number, id, document, place, detector, holder, since, content)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Json json;
    private final SightingTable sightings;
    private final OutcomeTable outcomes;
    private final FindingFold fold;

    Recorder(Json json, OutcomeTable outcomes, FindingFold fold) {
        this.json = json;
        this.sightings = new SightingTable(json);
        this.outcomes = outcomes;
        this.fold = fold;
    }

    /** One entry as it is to be stored. */
    private record Fresh(Entry entry, String place, String content, Set<Long> strands) {}

    /** What a recording changes: rows to end, entries to add, and rows whose strands are others now. */
    private record Difference(List<StatementTable.Row> ended, List<Fresh> added, Map<StatementTable.Row, Fresh> moved) {
        boolean isEmpty() {
            return ended.isEmpty() && added.isEmpty() && moved.isEmpty();
        }
    }

    /**
     * Records.
     *
     * @return the statements added, by the numbers of their rows
     */
    Map<Long, Statement> record(Session session, Ledger ledger, Recording recording) throws SQLException {
        Maker maker = new Maker(Maker.Kind.ANALYSERS, json.of(recording.madeBy()));
        Optional<DocumentTable.Known> known =
                DocumentTable.known(session, recording.document().id());
        DocumentTable.Known document =
                known.isPresent() ? known.get() : DocumentTable.insert(session, ledger, recording.document());
        boolean withdrawn = document.state() == DocumentState.WITHDRAWN;
        if (withdrawn && !recording.entries().isEmpty()) {
            // Its analysis was under way when it was taken back.
            return Map.of();
        }
        sightings.replace(session, document.number(), recording.sightings());
        Difference difference = difference(session, document.number(), recording);
        if (document.isAnalysedBy(maker) && difference.isEmpty()) {
            return Map.of();
        }
        end(session, ledger, difference);
        Map<Long, Statement> added = add(session, ledger, document.number(), difference.added());
        for (Map.Entry<StatementTable.Row, Fresh> moved : difference.moved().entrySet()) {
            StatementTable.Row row = moved.getKey();
            Strands.remove(session, List.of(row.number()));
            Strands.insert(
                    session,
                    Strands.rows(row.number(), row.place(), moved.getValue().strands()));
        }
        DueTable.mark(session, ledger, recording.affected());
        if (withdrawn) {
            ledger.changed(Change.Kind.DOCUMENT, document.id());
            return added;
        }
        DocumentTable.analysedBy(session, ledger, document, maker);
        LocalDate published = recording.document().published();
        if (!published.isAfter(ledger.today().plusDays(1))) {
            ledger.raise(Total.LATEST_DAY, published.toEpochDay());
        }
        return added;
    }

    private Difference difference(Session session, long document, Recording recording) throws SQLException {
        Map<String, StatementTable.Row> former = StatementTable.of(session, document);
        Difference difference = new Difference(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        Map<String, Fresh> fresh = new LinkedHashMap<>();
        recording.entries().forEach(entry -> fresh.put(entry.statement().id(), fresh(entry)));
        for (Fresh entry : fresh.values()) {
            StatementTable.Row row = former.get(entry.entry().statement().id());
            if (row == null || !row.content().equals(entry.content())) {
                difference.added().add(entry);
            } else {
                former.remove(row.id());
                if (!Strands.of(session, row.number()).equals(entry.strands())) {
                    difference.moved().put(row, entry);
                }
            }
        }
        difference.ended().addAll(former.values());
        return difference;
    }

    private Fresh fresh(Entry entry) {
        Statement statement = entry.statement();
        return new Fresh(entry, PlaceKey.of(statement), json.of(statement), Hashes.of(entry.strands()));
    }

    /** Outcomes stay with a statement that only its makers or their confidence changed: it has the same place. */
    private void end(Session session, Ledger ledger, Difference difference) throws SQLException {
        Set<String> kept = new HashSet<>();
        difference.added().forEach(fresh -> kept.add(fresh.place()));
        Set<Long> turns = new HashSet<>();
        for (StatementTable.Row row : difference.ended()) {
            session.update(
                    "UPDATE statements SET until = ?, detector = NULL, holder = NULL WHERE number = ?",
                    ledger.now(),
                    row.number());
            ledger.use(Makers.of(session, row.detector()), -1);
            DueTable.remove(session, ledger, row.number());
            if (!kept.contains(row.place())) {
                turns.addAll(outcomes.withdraw(session, ledger, row.place()));
            }
        }
        List<Long> ended =
                difference.ended().stream().map(StatementTable.Row::number).toList();
        Strands.remove(session, ended);
        CommitmentTable.remove(session, ended);
        ledger.add(Total.STATEMENTS, -difference.ended().size());
        fold.refresh(session, ledger, turns);
    }

    private static Map<Long, Statement> add(Session session, Ledger ledger, long document, List<Fresh> entries)
            throws SQLException {
        Map<Long, Statement> added = new LinkedHashMap<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> strands = new ArrayList<>();
        for (Fresh fresh : entries) {
            long number = ledger.next();
            Statement statement = fresh.entry().statement();
            added.put(number, statement);
            rows.add(new Object[] {
                number,
                statement.id(),
                document,
                fresh.place(),
                Maker.NONE_YET.hash(),
                statement.holder().id(),
                ledger.now(),
                fresh.content()
            });
            strands.addAll(Strands.rows(number, fresh.place(), fresh.strands()));
        }
        session.batch(INSERT, rows);
        ActorTable.keep(session, added.values());
        CommitmentTable.keep(session, added);
        Strands.insert(session, strands);
        ledger.add(Total.STATEMENTS, entries.size());
        ledger.use(Maker.NONE_YET, entries.size());
        return added;
    }
}
