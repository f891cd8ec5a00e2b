package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.archive.Recording;
import org.volteface.api.model.Document;
import org.volteface.contracts.SampleRecordings;

class OutdaterTest {
    private static final List<String> OTHERS = List.of("others@1");

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Database database;
    private SqlDocumentQueue queue;
    private Transactions transactions;

    @BeforeEach
    void open() throws IOException {
        database = Opened.in(folder);
        queue = new SqlDocumentQueue(database);
        transactions = database.store().transactions();
        for (int i = 0; i < 7; i++) {
            record(i, i < 3 ? OTHERS : SampleRecordings.ANALYSERS);
        }
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    void makesAllStaleSliceBySlice() throws IOException {
        for (int slice : new int[] {2, 7, 100}) {
            assertThat(new Outdater(transactions, slice).all()).isEqualTo(7);
            assertThat(queue.countStale(SampleRecordings.ANALYSERS)).isEqualTo(7);
            assertThat(queue.countStale(OTHERS)).isEqualTo(7);
            record(4, SampleRecordings.ANALYSERS);
            assertThat(queue.countStale(SampleRecordings.ANALYSERS)).isEqualTo(6);
        }
        assertThat(queue.stale(SampleRecordings.ANALYSERS, 9, Set.of())).hasSize(6);
    }

    @Test
    void letsOtherChangesHaveTheirTurn() throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        Future<Boolean> before = inBackground(() -> transactions.write((session, ledger) -> await(ready)));
        Future<Integer> all = inBackground(() -> new Outdater(transactions, 2).all());
        Future<Long> between = inBackground(() -> transactions.write((session, ledger) -> session.list(
                        row -> row.getLong(1), "SELECT SUM(uses) FROM makers WHERE kind = 'ANALYSERS'")
                .get(0)));
        ready.countDown();
        assertThat(before.get()).isTrue();
        assertThat(between.get()).isPositive();
        assertThat(all.get()).isEqualTo(7);
        assertThat(queue.countStale(SampleRecordings.ANALYSERS)).isEqualTo(7);
    }

    /** Starts a thread, and gives it the time to stand in line for its change. */
    private <T> Future<T> inBackground(Callable<T> work) throws InterruptedException {
        Future<T> result = threads.submit(work);
        TimeUnit.MILLISECONDS.sleep(200);
        return result;
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void record(int number, List<String> madeBy) throws IOException {
        Document document = SampleRecordings.document(number);
        new SqlStatementArchive(database).record(new Recording(document, List.of(), madeBy, Set.of()));
    }
}
