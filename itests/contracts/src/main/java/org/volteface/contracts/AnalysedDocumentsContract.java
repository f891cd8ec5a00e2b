package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.archive.Queued;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Document;

/** The contract of a {@link DocumentQueue} and the {@link StatementArchive} that ends the waiting in it, both empty at first. */
public abstract class AnalysedDocumentsContract {
    private static final List<String> OTHERS = List.of("org.volteface.contracts@2.0.0 {}");

    /** For the class that names the provider. */
    protected AnalysedDocumentsContract() {}

    /** The queue under test. */
    protected abstract DocumentQueue queue();

    /** The archive under test. */
    protected abstract StatementArchive archive();

    @Test
    void analysedDocumentsWaitNoMore() throws IOException {
        put(1, 2);
        queue().defer(document(1).id(), "it failed", Instant.EPOCH);
        record(1);
        assertThat(ids(next(2))).containsExactly(document(2).id());
        assertThat(entry(1).madeBy()).isEqualTo(SampleRecordings.ANALYSERS);
        assertThat(entry(1).progress().state()).isEqualTo(DocumentState.ANALYSED);
        assertThat(entry(1).progress().attempts()).isZero();
        assertThat(entry(1).progress().reason()).isEmpty();
        assertThat(queue().counts()).isEqualTo(new QueueCounts(1, 1, 0));
    }

    @Test
    void keepsWhatWasAnalysedWithoutWaiting() throws IOException {
        record(7);
        assertThat(queue().document(document(7).id())).contains(document(7));
        assertThat(queue().counts()).isEqualTo(new QueueCounts(0, 1, 0));
    }

    @Test
    void tellsWhatOthersMade() throws IOException {
        record(1);
        record(2);
        put(3);
        assertThat(queue().stale(SampleRecordings.ANALYSERS, 9, Set.of())).isEmpty();
        assertThat(queue().countStale(SampleRecordings.ANALYSERS)).isZero();
        assertThat(queue().countStale(OTHERS)).isEqualTo(2);
        assertThat(ids(queue().stale(OTHERS, 9, Set.of(document(1).id()))))
                .containsExactly(document(2).id());
        assertThat(ids(queue().stale(OTHERS, 1, Set.of())))
                .containsExactly(document(1).id());
    }

    @Test
    void makesStale() throws IOException {
        record(1);
        record(2);
        put(3);
        assertThat(queue().makeStale(Optional.of(document(3).id()))).isZero();
        assertThat(queue().makeStale(Optional.of("unknown"))).isZero();
        assertThat(queue().makeStale(Optional.of(document(2).id()))).isEqualTo(1);
        assertThat(ids(queue().stale(SampleRecordings.ANALYSERS, 9, Set.of())))
                .containsExactly(document(2).id());
        assertThat(queue().makeStale(Optional.empty())).isEqualTo(2);
        assertThat(queue().countStale(SampleRecordings.ANALYSERS)).isEqualTo(2);
        record(2);
        assertThat(queue().countStale(SampleRecordings.ANALYSERS)).isEqualTo(1);
    }

    @Test
    void anAnalysedDocumentCanFail() throws IOException {
        record(1);
        record(2);
        queue().setAside(document(1).id(), "too long");
        queue().defer(document(2).id(), "it failed", Instant.EPOCH);
        assertThat(queue().countStale(OTHERS)).isZero();
        assertThat(queue().counts()).isEqualTo(new QueueCounts(1, 0, 1));
        assertThat(archive().statementsOf(document(1).id())).isNotEmpty();
        record(2);
        assertThat(queue().counts()).isEqualTo(new QueueCounts(0, 1, 1));
    }

    private void record(int number) throws IOException {
        archive()
                .record(SampleRecordings.recording(
                        document(number), SampleRecordings.statement(document(number), "2024-05", 4)));
    }

    private List<Queued> next(int most) {
        return queue().next(most, Set.of(), Instant.now());
    }

    private DocumentEntry entry(int number) {
        return queue().entry(document(number).id()).orElseThrow();
    }

    private void put(int... numbers) throws IOException {
        for (int number : numbers) {
            queue().put(List.of(document(number)), Optional.empty());
        }
    }

    private static Document document(int number) {
        return SampleRecordings.document(number);
    }

    private static List<String> ids(List<Queued> queued) {
        return queued.stream().map(each -> each.document().id()).toList();
    }
}
