package org.volteface.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.Conclusion;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Recording;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Statement;

/** The archive of statements and outcomes in a database. */
class StoredStatements extends StoredView implements StatementArchive {
    private final StatementCache cache;
    private final Recorder recorder;
    private final Concluder concluder;

    StoredStatements(Database database) {
        this(database, new Json());
    }

    private StoredStatements(Database database, Json json) {
        super(database, json);
        OutcomeTable table = new OutcomeTable(json);
        FindingFold fold = new FindingFold(json);
        this.cache = database.store().cache();
        this.recorder = new Recorder(json, table, fold);
        this.concluder = new Concluder(table, fold);
    }

    @Override
    public List<Actor> namesOf(Collection<String> actorIds) {
        return transactions.read(session -> ActorTable.names(session, actorIds));
    }

    @Override
    public List<Statement> statementsOf(String documentId) {
        return statementsOf(List.of(documentId)).getOrDefault(documentId, List.of());
    }

    @Override
    public Map<String, List<Statement>> statementsOf(Collection<String> documentIds) {
        return transactions.read(session -> statements.of(session, documentIds));
    }

    @Override
    public List<Statement> statementsStarting(String prefix, int most) {
        return transactions.read(session -> statements.starting(session, prefix, most));
    }

    @Override
    public List<Outcome> outcomesOn(String statementId) {
        return transactions.read(session -> outcomes.on(session, statementId));
    }

    @Override
    public List<FoundFinding> findingsAfter(long number, int most) {
        return transactions.read(session -> outcomes.findingsAfter(session, number, most));
    }

    @Override
    public List<FoundFinding> findingsBefore(long number, int most) {
        return transactions.read(session -> outcomes.findingsBefore(session, number, most));
    }

    @Override
    public List<FoundFinding> findingsStarting(String prefix, int most) {
        return transactions.read(session -> outcomes.findingsStarting(session, prefix, most));
    }

    @Override
    public Optional<FoundFinding> finding(String id) {
        return findings(List.of(id)).stream().findFirst();
    }

    @Override
    public List<FoundFinding> findings(Collection<String> ids) {
        return transactions.read(session -> outcomes.findings(session, ids));
    }

    @Override
    public List<FindingLife> livesOf(String findingId) {
        return transactions.read(session -> outcomes.lives(session, findingId));
    }

    @Override
    public void record(Recording recording) throws IOException {
        cache.put(transactions.write((session, ledger) -> recorder.record(session, ledger, recording)));
    }

    @Override
    public List<Due> due(int most) {
        return transactions.read(session -> {
            List<DueTable.Marked> marked = DueTable.first(session, most);
            List<Statement> loaded = statements.load(
                    session, marked.stream().map(DueTable.Marked::statement).toList());
            List<Due> due = new ArrayList<>();
            for (int i = 0; i < loaded.size(); i++) {
                due.add(new Due(loaded.get(i), marked.get(i).mark()));
            }
            return due;
        });
    }

    @Override
    public void conclude(List<Conclusion> conclusions) throws IOException {
        transactions.write((session, ledger) -> {
            concluder.conclude(session, ledger, conclusions);
            return Optional.empty();
        });
    }

    @Override
    public void makeDue(Set<String> statementIds) throws IOException {
        transactions.write((session, ledger) -> {
            DueTable.mark(session, ledger, statementIds);
            return Optional.empty();
        });
    }

    @Override
    public Set<String> notConcludedBy(String madeBy, int most) {
        return transactions.read(session -> {
            Set<String> ids = new HashSet<>();
            for (Makers.Uses other : Makers.others(session, new Maker(Maker.Kind.DETECTOR, madeBy))) {
                ids.addAll(session.list(
                        row -> row.getString(1),
                        "SELECT id FROM statements WHERE detector = ? ORDER BY detector, number FETCH FIRST ? ROWS ONLY",
                        other.hash(),
                        most - ids.size()));
            }
            return Set.copyOf(ids);
        });
    }
}
