package org.volteface.archive;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Statement;
import org.volteface.api.model.Surroundings;

/** What reports and pages read of the archive. */
class StoredView implements ArchiveView {
    final Transactions transactions;
    final StatementTable statements;
    final OutcomeReader outcomes;
    private final CaseTable cases;

    StoredView(Database database, Json json) {
        this.transactions = database.store().transactions();
        this.statements = new StatementTable(json, database.store().cache());
        this.outcomes = new OutcomeReader(json);
        this.cases = new CaseTable(json);
    }

    @Override
    public Optional<Headline> headline(String documentId) {
        return transactions.read(session -> session.first(
                row -> DocumentTable.headline(row, 1),
                "SELECT " + DocumentTable.HEADLINE + " FROM documents WHERE id = ?",
                documentId));
    }

    @Override
    public Map<String, Headline> headlines(Collection<String> documentIds) {
        return transactions.read(session -> DocumentTable.headlines(session, documentIds));
    }

    @Override
    public Map<Passage, Surroundings> around(Collection<Passage> passages) {
        return transactions.read(session -> DocumentTable.around(session, passages));
    }

    @Override
    public List<Statement> statements(Collection<String> ids) {
        return transactions.read(session -> statements.inForce(session, ids));
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
    public <O extends Outcome> Map<String, List<O>> outcomesOn(
            Collection<String> statementIds, Class<O> kind, int most) {
        return transactions.read(session -> outcomes.on(session, statementIds, kind, most));
    }

    @Override
    public List<Actor> actorsNamed(String text, int most) {
        return transactions.read(session -> ActorTable.named(session, text, most));
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
        return transactions.read(session -> outcomes.findings(session, List.of(finding.id()))).stream()
                .map(FoundFinding::madeBy)
                .findFirst();
    }

    @Override
    public Optional<Map<String, Review>> reviews(Collection<Finding> findings) {
        return Optional.of(transactions.read(session -> decided(session, findings)));
    }

    private Map<String, Review> decided(Session session, Collection<Finding> findings) throws SQLException {
        if (findings.isEmpty() || cases.count(session) == 0) {
            return Map.of();
        }
        Map<String, Statement> turned = new HashMap<>();
        statements
                .inForce(session, findings.stream().map(StoredView::turned).collect(Collectors.toSet()))
                .forEach(statement -> turned.put(statement.id(), statement));
        Map<String, String> caseOf = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Statement later = turned.get(turned(finding));
            if (later != null) {
                caseOf.put(finding.id(), RegressionCase.idOf(finding, later.passage()));
            }
        }
        Map<String, Review> reviews = cases.reviews(session, Set.copyOf(caseOf.values()));
        Map<String, Review> decided = new LinkedHashMap<>();
        caseOf.forEach(
                (finding, id) -> Optional.ofNullable(reviews.get(id)).ifPresent(made -> decided.put(finding, made)));
        return decided;
    }

    private static String turned(Finding finding) {
        return finding.turn().after().get(0);
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

    private Map<Total, Long> totals() {
        return transactions.read(Ledger::read);
    }
}
