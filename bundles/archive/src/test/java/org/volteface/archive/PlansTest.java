package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.archive.Conclusion;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Place;
import org.volteface.api.archive.Recording;
import org.volteface.api.archive.SourcePosition;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Document;
import org.volteface.api.model.Statement;
import org.volteface.api.source.Cursor;
import org.volteface.contracts.SampleRecordings;

/** What the database does for each statement that the archive runs: it never reads a table that grows from end to end. */
class PlansTest {
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");
    private static final List<String> OTHERS = List.of("others@1");

    @TempDir
    private Path folder;

    private Database database;
    private SqlDocumentQueue queue;
    private SqlStatementArchive archive;

    @BeforeEach
    void open() throws IOException {
        database = Opened.in(folder);
        queue = new SqlDocumentQueue(database);
        archive = new SqlStatementArchive(database);
        MadeRecordings made = new MadeRecordings(100);
        for (int i = 0; i < 30; i++) {
            archive.record(made.next(i));
        }
        database.store().transactions().write((session, ledger) -> session.update("ANALYZE"));
        database.store()
                .transactions()
                .write((session, ledger) -> session.update("SET QUERY_STATISTICS_MAX_ENTRIES 1000"));
        database.store().transactions().write((session, ledger) -> session.update("SET QUERY_STATISTICS TRUE"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyLookUpHasItsIndex() throws IOException {
        useTheQueue();
        useTheArchive();
        List<String> plans = new ArrayList<>();
        for (String sql : statements()) {
            plans.add(database.store().transactions().read(session -> session.first(
                            row -> row.getString(1), "EXPLAIN " + sql)
                    .orElseThrow()));
        }
        assertThat(plans).hasSizeGreaterThan(40);
        assertThat(plans)
                .filteredOn(plan -> !plan.contains("TOTALS") && !plan.contains("FROM \"PUBLIC\".\"MAKERS\""))
                .allSatisfy(plan -> assertThat(plan).doesNotContain("tableScan").doesNotContain("_DATA"));
        assertThat(plans)
                .filteredOn(plan -> plan.contains("FETCH FIRST"))
                .hasSizeGreaterThan(6)
                .filteredOn(plan -> !plan.contains("PRIMARY_KEY"))
                .allSatisfy(plan -> assertThat(plan).contains("index sorted"));
    }

    /** A plan may name an index and yet read all of it: this counts the rows that were read. */
    @Test
    void listsAreLookedUpOneByOne() {
        List<Statement> ten = archive.statementsStarting("", 10);
        String[] ids = ten.stream().map(Statement::id).toArray(String[]::new);
        assertThat(read(StatementTable.IN_FORCE, (Object) ids)).isBetween(10, 25);
        Long[] numbers = database.store()
                .transactions()
                .read(session -> session.list(row -> row.getLong(1), StatementTable.IN_FORCE, (Object) ids))
                .toArray(new Long[0]);
        assertThat(read(StatementTable.CONTENT, (Object) numbers)).isBetween(10, 25);
    }

    /** Half of the statements are commitments, and each is held against the first. */
    @Test
    void theLatestAreReadAlone() throws IOException {
        Document document = SampleRecordings.document(9);
        Statement[] said = new Statement[200];
        Arrays.setAll(
                said,
                i -> i % 2 == 0
                        ? SampleRecordings.statement(document, "2024", i)
                        : SampleRecordings.commitment(document, "2024", i));
        archive.record(SampleRecordings.recording(document, said));
        for (Due due : archive.due(1000)) {
            Outcome dismissal = SampleRecordings.dismissal(said[0], due.statement());
            archive.conclude(List.of(Conclusion.of(due, List.of(dismissal), SampleRecordings.DETECTOR)));
        }
        int dismissal = OutcomeKind.DISMISSAL.code();
        assertThat(archive.outcomesOn(said[0].id(), Dismissal.class, 1000)).hasSize(500);
        assertThat(read(OutcomeReader.LATEST, dismissal, 10)).isBetween(10, 12);
        assertThat(read(OutcomeReader.NAMED, Hashes.of(said[0].id()), dismissal, 10))
                .isBetween(10, 12);
        assertThat(read(CommitmentTable.LATEST, 10)).isBetween(10, 12);
    }

    private int read(String sql, Object... values) {
        String plan = database.store()
                .transactions()
                .read(session -> session.first(row -> row.getString(1), "EXPLAIN ANALYZE " + sql, values))
                .orElseThrow();
        return SCANNED.matcher(plan)
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .sum();
    }

    private List<String> statements() {
        return database
                .store()
                .transactions()
                .read(session -> session.list(
                        row -> row.getString(1), "SELECT SQL_STATEMENT FROM INFORMATION_SCHEMA.QUERY_STATISTICS"))
                .stream()
                .filter(sql -> sql.matches("(?s)(SELECT|UPDATE|DELETE).*") && !sql.contains("INFORMATION_SCHEMA"))
                .toList();
    }

    private void useTheQueue() throws IOException {
        for (int i = 0; i < 3; i++) {
            queue.put(
                    List.of(SampleRecordings.document(i)),
                    Optional.of(new SourcePosition("inbox", new Cursor("" + i))));
        }
        String id = SampleRecordings.document(1).id();
        queue.cursor("inbox");
        queue.next(5, Set.of(), Instant.now());
        queue.stale(OTHERS, 5, Set.of());
        queue.countStale(OTHERS);
        queue.defer(id, "why", Instant.now());
        queue.setAside(id, "why");
        queue.retry(Optional.of(id));
        queue.retry(Optional.empty());
        queue.makeStale(Optional.of(id));
        queue.makeStale(Optional.empty());
        queue.document(id);
        queue.entry(id);
        queue.entriesStarting(id.substring(0, 4), 5);
        queue.entries(Optional.empty(), 5);
        queue.entries(Optional.of(DocumentState.WAITING), 5);
        queue.counts();
        queue.documents(List.of(id, "none"));
        queue.entries(List.of(id, "none"));
        queue.entriesAfter(Optional.of(id), 5);
        queue.versionsOf(id);
        SqlChangeLog log = new SqlChangeLog(database);
        log.after(log.last() - 5, 5);
    }

    private void useTheArchive() throws IOException {
        Recording recording = SampleRecordings.recording(
                SampleRecordings.document(9),
                SampleRecordings.commitment(SampleRecordings.document(9), "2024", 1),
                SampleRecordings.statement(SampleRecordings.document(9), "2025", 2));
        archive.record(recording);
        Statement one = recording.entries().get(0).statement();
        Statement two = recording.entries().get(1).statement();
        conclude(SampleRecordings.finding(two, "It turned.", one), SampleRecordings.dismissal(one, two));
        archive.makeDue(Set.of(one.id(), two.id()));
        conclude(SampleRecordings.dismissal(one, two), SampleRecordings.finding(two, "It turned.", one));
        archive.statement(one.id());
        archive.headline(recording.document().id());
        archive.statementsOf(recording.document().id());
        archive.outcomesOn(one.id());
        archive.outcomesOn(one.id(), Finding.class, 5);
        archive.outcomesOn(one.id(), Dismissal.class, 5);
        archive.dismissals(5);
        archive.findings(Optional.empty(), 5);
        archive.findings(Optional.of(one.holder().id()), 5);
        archive.commitments(Optional.empty(), 5);
        archive.commitments(Optional.of(one.holder().id()), 5);
        archive.findingsAfter(0, 5);
        archive.findingsBefore(Long.MAX_VALUE, 5);
        archive.findingsStarting("0", 5);
        List<FoundFinding> found = archive.findingsBefore(Long.MAX_VALUE, 1);
        archive.findings(List.of(found.get(0).finding().id(), "none"));
        archive.livesOf(found.get(0).finding().id());
        archive.madeBy(found.get(0).finding());
        archive.statements(List.of(one.id(), two.id()));
        archive.statementsOf(List.of(recording.document().id(), "none"));
        archive.headlines(List.of(recording.document().id(), "none"));
        archive.namesOf(List.of(one.holder().id(), "none"));
        archive.outcomesOn(List.of(one.id(), two.id()), Dismissal.class, 5);
        new SqlActorRegister(database).joins();
        SqlCaseArchive cases = new SqlCaseArchive(database);
        cases.casesAfter(0, 5);
        cases.casesBefore(Long.MAX_VALUE, 5);
        cases.reviews(List.of("none"));
        cases.history("none");
        archive.notConcludedBy("x", 5);
        SqlChainIndex index = new SqlChainIndex(database);
        index.statements(List.of(one.id(), two.id()));
        archive.statementsBy(one.holder().id(), 5);
        archive.statementsStarting(one.id().substring(0, 4), 5);
        index.before(SampleRecordings.STRAND, Place.of(two), 5);
        index.after(SampleRecordings.STRAND, Place.of(one), 5);
        archive.record(SampleRecordings.recording(recording.document(), one));
    }

    private void conclude(Outcome... outcomes) throws IOException {
        List<Due> due = archive.due(1000);
        for (Due each : due.subList(due.size() - 2, due.size())) {
            archive.conclude(List.of(Conclusion.of(each, List.of(outcomes), SampleRecordings.DETECTOR)));
        }
    }
}
