package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.actor.Join;
import org.volteface.api.archive.Change;
import org.volteface.api.archive.ChangeLog;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Document;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.contracts.SampleRecordings;

/** What the log tells of each kind of change, and that it is one with what it tells of. */
class SqlChangeLogTest {
    private static final Document DOCUMENT = SampleRecordings.document(1);
    private static final Statement EARLIER = SampleRecordings.commitment(DOCUMENT, "2024", 0);
    private static final Statement LATER = SampleRecordings.statement(DOCUMENT, "2025", 9);

    @TempDir
    private Path folder;

    private Database database;
    private SqlChangeLog log;
    private SqlStatementArchive archive;
    private SqlDocumentQueue queue;

    @BeforeEach
    void open() {
        database = Opened.in(folder);
        log = new SqlChangeLog(database);
        archive = new SqlStatementArchive(database);
        queue = new SqlDocumentQueue(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(log.last()).isZero();
        assertThat(log.after(0, 9)).isEmpty();
    }

    @Test
    void tellsOfADocumentThatComesAndIsAnalysed() throws IOException {
        Instant begun = Instant.now().minusSeconds(1);
        queue.put(List.of(DOCUMENT), Optional.empty());
        queue.put(List.of(DOCUMENT), Optional.empty());
        archive.record(SampleRecordings.recording(DOCUMENT, EARLIER));
        archive.record(SampleRecordings.recording(DOCUMENT, EARLIER));
        assertThat(told(0)).containsExactly("1 DOCUMENT " + DOCUMENT.id(), "2 DOCUMENT " + DOCUMENT.id());
        assertThat(log.last()).isEqualTo(2);
        assertThat(log.after(1, 9)).hasSize(1);
        assertThat(log.after(0, 1)).hasSize(1).allSatisfy(change -> assertThat(change.at())
                .isBetween(begun, Instant.now().plusSeconds(1)));
    }

    @Test
    void tellsOfADocumentThatIsSetAsideAndTakenBack() throws IOException {
        queue.put(List.of(DOCUMENT), Optional.empty());
        queue.defer(DOCUMENT.id(), "later", Instant.now());
        assertThat(log.last()).isEqualTo(1);
        queue.setAside(DOCUMENT.id(), "no");
        queue.retry(Optional.empty());
        assertThat(told(1)).containsExactly("2 DOCUMENT " + DOCUMENT.id(), "3 DOCUMENT " + DOCUMENT.id());
    }

    @Test
    void tellsOfFindingsThatComeAndGo() throws IOException {
        archive.record(SampleRecordings.recording(DOCUMENT, EARLIER, LATER));
        long before = log.last();
        Finding finding = SampleRecordings.finding(LATER, "so it is", EARLIER);
        conclude(LATER, finding);
        conclude(LATER, finding);
        assertThat(told(before)).containsExactly(before + 1 + " FINDING " + finding.id());
        conclude(LATER);
        assertThat(told(before + 1)).containsExactly(before + 2 + " FINDING " + finding.id());
        assertThat(archive.finding(finding.id())).isEmpty();
    }

    @Test
    void tellsOfPromises() throws IOException {
        archive.record(SampleRecordings.recording(DOCUMENT, EARLIER, LATER));
        long before = log.last();
        conclude(
                LATER,
                new StatusChange(
                        EARLIER.id(),
                        PromiseStatus.KEPT,
                        LATER.happened(),
                        List.of(EARLIER.id(), LATER.id()),
                        "it was done"));
        assertThat(told(before)).containsExactly(before + 1 + " PROMISE " + EARLIER.id());
    }

    @Test
    void tellsOfDecisionsAndOfActors() throws IOException {
        Review review = new Review(Review.Decision.DISMISSED, "ann", Instant.EPOCH, "");
        new SqlCaseArchive(database).keep(List.of(new RegressionCase("case", List.of(DOCUMENT), List.of(), review)));
        SqlActorRegister register = new SqlActorRegister(database);
        register.replaceJoins(List.of(join("a", "b"), join("c", "b")), Set.of());
        register.replaceJoins(List.of(join("a", "b"), join("d", "b")), Set.of());
        assertThat(told(0)).containsExactly("1 REVIEW case", "2 ACTOR a", "3 ACTOR c", "4 ACTOR d", "5 ACTOR c");
    }

    @Test
    void isOneWithWhatItTellsOf() {
        try {
            database.store().transactions().write((session, ledger) -> {
                ledger.changed(Change.Kind.DOCUMENT, "lost");
                throw new IllegalStateException("no");
            });
        } catch (IllegalStateException | IOException e) {
            assertThat(e).hasMessage("no");
        }
        assertThat(told(0)).isEmpty();
    }

    @Test
    void keepsTheLatest() throws IOException {
        int most = 10 * ChangeTable.SLICE;
        for (int i = 0; i <= ChangeLog.KEPT; i += most) {
            int from = i;
            database.store().transactions().write((session, ledger) -> {
                IntStream.range(from, from + most).forEach(id -> ledger.changed(Change.Kind.DOCUMENT, "" + id));
                return ledger;
            });
        }
        long first = log.after(0, 1).get(0).number();
        assertThat(log.last() - first + 1).isBetween((long) ChangeLog.KEPT, (long) ChangeLog.KEPT + ChangeTable.SLICE);
        assertThat(log.after(first - 1, most).stream().map(Change::number))
                .containsExactlyElementsOf(
                        LongStream.range(first, first + most).boxed().toList());
    }

    @Test
    void comesToAnArchiveThatHadNone() throws IOException {
        queue.put(List.of(DOCUMENT), Optional.empty());
        database.store().transactions().write((session, ledger) -> {
            session.update("DELETE FROM schema_versions WHERE version >= 4");
            session.update("DROP TABLE changes");
            return ledger;
        });
        database.store().transactions().read(session -> session.update("ALTER TABLE totals DROP COLUMN last_change"));
        close();
        open();
        assertThat(log.last()).isZero();
        assertThat(queue.document(DOCUMENT.id())).contains(DOCUMENT);
        queue.setAside(DOCUMENT.id(), "no");
        assertThat(told(0)).containsExactly("1 DOCUMENT " + DOCUMENT.id());
    }

    @Test
    void documentsAreReadInTheOrderOfTheirArrival() throws IOException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Document document = SampleRecordings.document(i);
            queue.put(List.of(document), Optional.empty());
            ids.add(document.id());
        }
        assertThat(queue.entriesAfter(Optional.empty(), 2)).extracting("id").isEqualTo(ids.subList(0, 2));
        assertThat(queue.entriesAfter(Optional.of(ids.get(1)), 9))
                .extracting("id")
                .isEqualTo(ids.subList(2, 5));
        assertThat(archive.headlines(ids).keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void actorsAreKnownUnderAllTheirNames() throws IOException {
        archive.record(SampleRecordings.recording(DOCUMENT, EARLIER));
        assertThat(archive.namesOf(List.of(EARLIER.holder().id(), "nobody"))).containsExactly(EARLIER.holder());
        assertThat(archive.statements(List.of(EARLIER.id(), "none"))).containsExactly(EARLIER);
    }

    private void conclude(Statement statement, Outcome... outcomes) throws IOException {
        archive.makeDue(Set.of(statement.id()));
        archive.conclude(List.of(SampleRecordings.conclusion(SampleRecordings.due(archive, statement), outcomes)));
    }

    private List<String> told(long after) {
        return log.after(after, 99).stream()
                .map(change -> change.number() + " " + change.kind() + " " + change.id())
                .toList();
    }

    private static Join join(String actor, String into) {
        return new Join(actor(actor), actor(into), "it says so");
    }

    private static Actor actor(String id) {
        return new Actor(id, id.toUpperCase(Locale.ROOT), ActorKind.PERSON);
    }
}
