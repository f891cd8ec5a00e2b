package org.volteface.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.volteface.api.archive.Conclusion;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Recording;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Field;
import org.volteface.api.model.Statement;

/** The archive of statements and outcomes in a database. */
class StoredStatements extends StoredHeadlines {
    private static final Comparator<Statement> BY_TEXT = Comparator.comparing(
                    (Statement statement) -> statement.passage().field() == Field.TITLE ? 0 : 1)
            .thenComparing(statement -> statement.passage().span())
            .thenComparing(Statement::id);

    private final StatementCache cache;
    private final StatementTable statements;
    private final OutcomeReader outcomes;
    private final Recorder recorder;
    private final Concluder concluder;

    StoredStatements(Database database) {
        super(database.store().transactions());
        Json json = new Json();
        OutcomeTable table = new OutcomeTable(json);
        FindingFold fold = new FindingFold(json);
        this.cache = database.store().cache();
        this.statements = new StatementTable(json, cache);
        this.outcomes = new OutcomeReader(json);
        this.recorder = new Recorder(json, table, fold);
        this.concluder = new Concluder(table, fold);
    }

    @Override
    public List<Statement> statements(Collection<String> ids) {
        return transactions.read(session -> statements.inForce(session, ids));
    }

    @Override
    public List<Actor> namesOf(Collection<String> actorIds) {
        return transactions.read(session -> ActorTable.names(session, actorIds));
    }

    @Override
    public Optional<Statement> statement(String id) {
        return transactions.read(session -> {
            Optional<StatementTable.Known> known = StatementTable.known(session, id);
            return known.isEmpty()
                    ? Optional.empty()
                    : Optional.of(statements
                            .load(session, List.of(known.get().number()))
                            .get(0));
        });
    }

    @Override
    public List<Statement> statementsOf(String documentId) {
        return transactions.read(session -> {
            List<Long> numbers = session.list(
                    row -> row.getLong(1),
                    "SELECT s.number FROM documents d JOIN statements s ON s.document = d.number"
                            + " WHERE d.id = ? AND s.until IS NULL",
                    documentId);
            return statements.load(session, numbers).stream().sorted(BY_TEXT).toList();
        });
    }

    @Override
    public List<Statement> statementsBy(String actorId, int most) {
        return transactions.read(session -> statements.by(session, actorId, most));
    }

    @Override
    public List<Statement> commitments(Optional<String> actorId, int most) {
        return transactions.read(session -> statements.load(session, CommitmentTable.latest(session, actorId, most)));
    }

    @Override
    public List<Finding> findings(Optional<String> actorId, int most) {
        return transactions.read(session -> outcomes.latest(session, actorId, most));
    }

    @Override
    public List<Dismissal> dismissals(int most) {
        return transactions.read(session -> outcomes.dismissals(session, most));
    }

    @Override
    public <O extends Outcome> List<O> outcomesOn(String statementId, Class<O> kind, int most) {
        return transactions.read(session -> outcomes.on(session, statementId, kind, most));
    }

    @Override
    public List<Statement> statementsStarting(String prefix, int most) {
        return transactions.read(session -> statements.starting(session, prefix, most));
    }

    @Override
    public List<Actor> actorsNamed(String text, int most) {
        return transactions.read(session -> ActorTable.named(session, text, most));
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
    public List<FindingLife> livesOf(String findingId) {
        return transactions.read(session -> outcomes.lives(session, findingId));
    }

    @Override
    public LocalDate latestDay() {
        return LocalDate.ofEpochDay(totals().getOrDefault(Total.LATEST_DAY, 0L));
    }

    @Override
    public OptionalLong lastChange() {
        return OptionalLong.of(totals().getOrDefault(Total.LAST_CHANGE, 0L));
    }

    @Override
    public Optional<String> madeBy(Finding finding) {
        return findingsStarting(finding.id(), 1).stream()
                .map(FoundFinding::madeBy)
                .findFirst();
    }

    @Override
    public Counts counts() {
        Map<Total, Long> totals = totals();
        return new Counts(
                totals.getOrDefault(Total.ANALYSED, 0L),
                totals.getOrDefault(Total.STATEMENTS, 0L),
                totals.getOrDefault(Total.FINDINGS, 0L),
                totals.getOrDefault(Total.DUE, 0L));
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

    private Map<Total, Long> totals() {
        return transactions.read(Ledger::read);
    }
}
