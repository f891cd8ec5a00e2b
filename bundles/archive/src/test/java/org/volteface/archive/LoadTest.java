package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.archive.Conclusion;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.Place;
import org.volteface.api.archive.Recording;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Document;
import org.volteface.api.model.Statement;

/**
 * What it costs to put, record, look along strands and conclude while an archive grows to {@code -Darchive.load=N} statements.
 * Their dates, holders and words are drawn at random, which is the worst case: no two look-ups meet the same pages.
 */
@EnabledIfSystemProperty(named = "archive.load", matches = "\\d+")
class LoadTest {
    private static final int STATEMENTS = Integer.getInteger("archive.load", 0);
    private static final int PORTIONS = 20;
    private static final int PUTS = 4000;
    private static final String DETECTOR = "org.volteface.archive.test@1.0.0 {}";

    @TempDir
    private Path folder;

    private final Map<Step, Long> nanos = new EnumMap<>(Step.class);

    private long processor = processor();

    private enum Step {
        PUT,
        RECORD,
        DUE,
        CHAINS,
        CONCLUDE
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    @Test
    void costsTheSameHoweverMuchThereIs() throws IOException {
        long opened = System.nanoTime();
        Database database = Opened.in(folder);
        print("opened in " + (System.nanoTime() - opened) / 1_000_000 + " ms");
        MadeRecordings made = new MadeRecordings(STATEMENTS);
        int documents = STATEMENTS / 10;
        for (int i = 1; i <= documents; i++) {
            handle(database, made.next(i));
            if (i % (documents / PORTIONS) == 0) {
                report(i, documents / PORTIONS);
            }
        }
        assertThat(new SqlStatementArchive(database).counts().statements()).isEqualTo(documents * 10L);
        finish(database);
    }

    @Test
    void putsDocumentsOneByOneAndInBatches() throws IOException {
        Database database = Opened.in(folder);
        SqlDocumentQueue queue = new SqlDocumentQueue(database);
        MadeRecordings made = new MadeRecordings(1000);
        for (int batch : new int[] {1, 1, 100}) {
            long begun = System.nanoTime();
            for (int i = 0; i < PUTS; i += batch) {
                List<Document> documents = new ArrayList<>();
                for (int j = 0; j < batch; j++) {
                    documents.add(made.next(i + j).document());
                }
                queue.put(documents, Optional.empty());
            }
            print(String.format("%.0f puts a second, %d at once", PUTS * 1e9 / (System.nanoTime() - begun), batch));
        }
        database.close();
    }

    private void handle(Database database, Recording recording) throws IOException {
        SqlStatementArchive archive = new SqlStatementArchive(database);
        SqlChainIndex index = new SqlChainIndex(database);
        SqlDocumentQueue queue = new SqlDocumentQueue(database);
        time(Step.PUT, () -> queue.put(List.of(recording.document()), Optional.empty()));
        time(Step.RECORD, () -> {
            archive.record(recording);
            return recording;
        });
        List<Due> due = time(Step.DUE, () -> archive.due(20));
        List<Conclusion> conclusions = new ArrayList<>();
        for (Due each : due) {
            List<Statement> earlier = time(Step.CHAINS, () -> earlier(index, each.statement()));
            List<Outcome> outcomes = new ArrayList<>();
            earlier.stream().limit(2).forEach(other -> outcomes.add(MadeRecordings.dismissal(other, each.statement())));
            conclusions.add(Conclusion.of(each, outcomes, DETECTOR));
        }
        time(Step.CONCLUDE, () -> {
            archive.conclude(conclusions);
            return conclusions;
        });
    }

    private static List<Statement> earlier(SqlChainIndex index, Statement statement) {
        Set<String> earlier = new LinkedHashSet<>();
        for (String term : statement.claim().proposition().terms()) {
            index.before(statement.holder().id() + " " + term, Place.of(statement), 50)
                    .forEach(place -> earlier.add(place.id()));
            index.before("* " + term, Place.of(statement), 10).forEach(place -> earlier.add(place.id()));
            index.after("* " + term, Place.of(statement), 10);
        }
        return index.statements(earlier);
    }

    private <T> T time(Step step, Work<T> work) throws IOException {
        long begun = System.nanoTime();
        T result = work.run();
        nanos.merge(step, System.nanoTime() - begun, Long::sum);
        return result;
    }

    private void report(int done, int portion) throws IOException {
        StringBuilder line = new StringBuilder().append(done * 10).append(" statements; ms a document:");
        double all = 0;
        long used = processor();
        for (Step step : Step.values()) {
            double millis = nanos.getOrDefault(step, 0L) / 1e6 / portion;
            all += millis;
            line.append(String.format(" %s %.2f", step, millis));
        }
        nanos.clear();
        print(line
                + String.format(
                        " all %.2f; processor %.2f; %d MB", all, (used - processor) / 1e6 / portion, size() >> 20));
        processor = used;
    }

    private void finish(Database database) {
        long begun = System.nanoTime();
        database.close();
        long closed = System.nanoTime();
        Database again = Opened.in(folder);
        long reopened = System.nanoTime();
        again.close();
        print("closed in " + (closed - begun) / 1_000_000 + " ms, opened again in " + (reopened - closed) / 1_000_000
                + " ms");
    }

    /** The processor time of the whole process, what the database does in the background included. */
    private static long processor() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
