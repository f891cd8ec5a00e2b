package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.model.Document;
import org.volteface.contracts.SampleRecordings;

class TransactionsTest {
    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        // Without a cache of statements every look goes to the database.
        database = Opened.with(Map.of("folder", folder.toString(), "cache", 0));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void undoesWhatTheDatabaseRefuses() {
        assertThatThrownBy(() -> database.store().transactions().write((session, ledger) -> {
                    DocumentTable.insert(session, ledger, SampleRecordings.document(1));
                    return session.update("DELETE FROM nowhere");
                }))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("nothing can be kept in the archive: ")
                .hasCauseInstanceOf(SQLException.class);
        SqlDocumentQueue queue = new SqlDocumentQueue(database);
        assertThat(queue.entry(SampleRecordings.document(1).id())).isEmpty();
        assertThat(queue.counts().all()).isZero();
    }

    @Test
    void undoesWhatACallerBreaksOff() throws IOException {
        assertThatThrownBy(() -> database.store().transactions().write((session, ledger) -> {
                    DocumentTable.insert(session, ledger, SampleRecordings.document(1));
                    throw new IllegalArgumentException("no more");
                }))
                .hasMessage("no more");
        SqlDocumentQueue queue = new SqlDocumentQueue(database);
        assertThat(queue.counts().all()).isZero();
        assertThat(queue.put(List.of(SampleRecordings.document(1)), Optional.empty()))
                .hasSize(1);
    }

    @Test
    void opensAgainWhatWasLost() throws IOException {
        SqlDocumentQueue queue = new SqlDocumentQueue(database);
        queue.put(List.of(SampleRecordings.document(1)), Optional.empty());
        assertThatThrownBy(() -> database.store()
                        .transactions()
                        .write((session, ledger) -> session.update("SHUTDOWN IMMEDIATELY")))
                .isInstanceOf(IOException.class);
        assertThat(queue.counts().waiting()).isEqualTo(1);
        queue.put(List.of(SampleRecordings.document(2)), Optional.empty());
        assertThat(queue.counts().waiting()).isEqualTo(2);
    }

    @Test
    void opensAgainWhatAReaderFindsLost() throws IOException {
        SqlDocumentQueue queue = new SqlDocumentQueue(database);
        queue.put(List.of(SampleRecordings.document(1)), Optional.empty());
        for (int i = 0; i < 3; i++) {
            lose(database);
            assertThat(queue.counts().waiting()).isEqualTo(1);
        }
        queue.put(List.of(SampleRecordings.document(2)), Optional.empty());
        assertThat(queue.counts().waiting()).isEqualTo(2);
    }

    @Test
    void aChangeThatLosesItsConnectionCanBeTriedAgain() throws Exception {
        Transactions transactions = database.store().transactions();
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Integer> change = inBackground((session, ledger) -> {
            begun.countDown();
            pause(500);
            return session.update("DELETE FROM due");
        });
        begun.await();
        assertThatThrownBy(() -> transactions.read(session -> {
                    throw new SQLException("lost", "90121", 90121);
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(change::join).hasCauseInstanceOf(UncheckedIOException.class);
        assertThat(transactions.<Integer>write((session, ledger) -> session.update("DELETE FROM due")))
                .isZero();
    }

    /** What was not durable yet is lost, and other rows get its numbers. */
    @Test
    void forgetsWhatWasReadOfWhatIsLost() {
        Database cached = Opened.in(folder.resolve("cached"));
        try {
            StatementCache cache = cached.store().cache();
            cache.put(Map.of(7L, SampleRecordings.statement(SampleRecordings.document(1), "2024", 3)));
            assertThat(cache.of(List.of(7L))).hasSize(1);
            lose(cached);
            assertThat(cache.of(List.of(7L))).isEmpty();
        } finally {
            cached.close();
        }
    }

    @Test
    void closesOnceTheLastChangeHasEnded() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Long> change = inBackground((session, ledger) -> {
            begun.countDown();
            pause(500);
            return DocumentTable.insert(session, ledger, SampleRecordings.document(1))
                    .number();
        });
        begun.await();
        Thread.currentThread().interrupt();
        database.close();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(change.get(10, TimeUnit.SECONDS)).isPositive();
        open();
        assertThat(new SqlDocumentQueue(database).counts().waiting()).isEqualTo(1);
    }

    private <T> CompletableFuture<T> inBackground(Transactions.Change<T> change) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return database.store().transactions().write(change);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void lose(Database database) {
        assertThatThrownBy(
                        () -> database.store().transactions().read(session -> session.update("SHUTDOWN IMMEDIATELY")))
                .isInstanceOf(UncheckedIOException.class);
    }

    /** Readers that are interrupted all the time beside one that writes. */
    @Test
    void survivesInterrupts() throws Exception {
        SqlDocumentQueue queue = new SqlDocumentQueue(database);
        SqlStatementArchive archive = new SqlStatementArchive(database);
        AtomicInteger reads = new AtomicInteger();
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        List<Thread> readers = new ArrayList<>();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        for (int i = 0; i < 2; i++) {
            Thread reader = new Thread(() -> {
                while (System.nanoTime() < deadline) {
                    archive.statementsStarting("", 1000);
                    queue.entries(Optional.empty(), 20);
                    reads.incrementAndGet();
                }
            });
            reader.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
            readers.add(reader);
            reader.start();
        }
        int written = 0;
        while (System.nanoTime() < deadline) {
            Document document = SampleRecordings.document(written++);
            archive.record(SampleRecordings.recording(document, SampleRecordings.statement(document, "2024", 3)));
            readers.forEach(Thread::interrupt);
        }
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(failures).isEmpty();
        assertThat(reads).hasPositiveValue();
        assertThat(archive.statementsStarting("", 1000)).hasSize(written);
    }
}
