package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.Conclusion;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Document;
import org.volteface.api.model.Statement;

/** The contract of a {@link StatementArchive}, empty at first, that many threads write to at once. */
public abstract class SharedArchiveContract {
    private static final int WORKERS = 3;
    private static final int DOCUMENTS = 20;

    /** For the class that names the provider. */
    protected SharedArchiveContract() {}

    /** The provider under test. */
    protected abstract StatementArchive archive();

    @Test
    void recordsWhileOthersConclude() throws Exception {
        List<Callable<Void>> writers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            int first = i * DOCUMENTS;
            writers.add(() -> record(first));
        }
        writers.add(this::concludeAndMakeDueAgain);
        writers.add(this::concludeAndMakeDueAgain);
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        try {
            for (Future<Void> writer : threads.invokeAll(writers, 1, TimeUnit.MINUTES)) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }
        checkCounts();
        conclude();
        checkCounts();
        assertThat(archive().counts().documents()).isEqualTo(WORKERS * DOCUMENTS);
        assertThat(archive().counts().statements()).isEqualTo(2 * WORKERS * DOCUMENTS);
        assertThat(archive().counts().findings()).isEqualTo(WORKERS * DOCUMENTS);
        assertThat(archive().counts().due()).isZero();
        assertThat(archive().notConcludedBy(SampleRecordings.DETECTOR, 9)).isEmpty();
    }

    /** Each document a second time too, with one statement less in between. */
    private Void record(int first) throws IOException {
        for (int i = first; i < first + DOCUMENTS; i++) {
            Document document = SampleRecordings.document(i);
            Statement before = SampleRecordings.statement(document, "2023", 4);
            Statement after = SampleRecordings.statement(document, "2024", 14);
            archive().record(SampleRecordings.recording(document, before, after));
            archive().record(SampleRecordings.recording(document, before));
            archive().record(SampleRecordings.recording(document, before, after));
        }
        return null;
    }

    private Void concludeAndMakeDueAgain() throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            List<Due> due = conclude();
            if (!due.isEmpty()) {
                archive().makeDue(Set.of(due.get(0).statement().id()));
            }
        }
        return null;
    }

    private List<Due> conclude() throws IOException {
        List<Due> due = archive().due(Integer.MAX_VALUE);
        List<Conclusion> conclusions = new ArrayList<>();
        for (Due one : due) {
            Statement said = one.statement();
            conclusions.add(
                    said.happened().text().equals("2024")
                            ? SampleRecordings.conclusion(one, SampleRecordings.finding(said, "It turned.", said))
                            : SampleRecordings.conclusion(one, SampleRecordings.dismissal(said, said)));
        }
        archive().conclude(conclusions);
        return due;
    }

    private void checkCounts() {
        assertThat(archive().counts().statements())
                .isEqualTo(archive().statementsStarting("", Integer.MAX_VALUE).size());
        assertThat(archive().counts().findings())
                .isEqualTo(archive().findingsAfter(0, Integer.MAX_VALUE).size());
        assertThat(archive().counts().due())
                .isEqualTo(archive().due(Integer.MAX_VALUE).size());
    }
}
