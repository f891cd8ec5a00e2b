package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.archive.Queued;
import org.volteface.api.archive.SourcePosition;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Cursor;

/** The contract of {@link DocumentQueue}, on an empty one; {@link AnalysedDocumentsContract} is of what an archive changes in it. */
public abstract class DocumentQueueContract {
    /** For the class that names the provider. */
    protected DocumentQueueContract() {}

    /** The provider under test. */
    protected abstract DocumentQueue queue();

    @Test
    void keepsDocumentsAsTheyAre() throws IOException {
        Origin origin = new Origin("The \"Skarrow\" Post", Optional.of(URI.create("https://example.org/a?b=c")));
        List<Document> documents = new ArrayList<>(Samples.documents());
        documents.add(Document.of(new Headline(origin, Samples.DAY, "Ferry"), "harbour ".repeat(300_000)));
        assertThat(queue().put(documents, Optional.empty()))
                .containsExactlyInAnyOrderElementsOf(
                        documents.stream().map(Document::id).toList());
        for (Document document : documents) {
            assertThat(queue().document(document.id())).contains(document);
            assertThat(queue().entry(document.id())).hasValueSatisfying(entry -> {
                assertThat(entry.headline()).isEqualTo(document.headline());
                assertThat(entry.progress().state()).isEqualTo(DocumentState.WAITING);
                assertThat(entry.progress().received()).isBeforeOrEqualTo(Instant.now());
                assertThat(entry.madeBy()).isEmpty();
            });
        }
        assertThat(ids(next(100)))
                .containsExactlyElementsOf(documents.stream().map(Document::id).toList());
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(queue().document("unknown")).isEmpty();
        assertThat(queue().entry("unknown")).isEmpty();
        assertThat(queue().cursor("unknown")).isEmpty();
        assertThat(next(1)).isEmpty();
    }

    @Test
    void keepsNothingTwice() throws IOException {
        assertThat(queue().put(documents(1, 2), Optional.empty())).hasSize(2);
        queue().setAside(document(1).id(), "empty");
        assertThat(queue().put(documents(1, 2, 2, 3), Optional.empty()))
                .containsExactly(document(3).id());
        assertThat(state(1)).isEqualTo(DocumentState.SET_ASIDE);
        assertThat(queue().counts()).isEqualTo(new QueueCounts(2, 0, 1));
    }

    @Test
    void takesBackAndBringsBack() throws IOException {
        queue().put(documents(1, 2), Optional.empty());
        String id = document(1).id();

        assertThat(queue().withdraw(id, "handed in by mistake")).isTrue();

        assertThat(state(1)).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(queue().entry(id).orElseThrow().progress().reason()).contains("handed in by mistake");
        assertThat(ids(next(3))).containsExactly(document(2).id());
        assertThat(queue().retry(Optional.empty())).isZero();
        assertThat(queue().makeStale(Optional.of(id))).isZero();
        assertThat(queue().put(documents(1), Optional.empty())).isEmpty();
        assertThat(queue().counts()).isEqualTo(new QueueCounts(1, 0, 0));
        assertThat(queue().restore(id)).isTrue();
        assertThat(queue().restore(id)).isFalse();
        assertThat(queue().withdraw("unknown", "x")).isFalse();
        assertThat(queue().counts()).isEqualTo(new QueueCounts(2, 0, 0));
    }

    @Test
    void keepsHowFarASourceWasReadWithWhatItBrought() throws IOException {
        queue().put(documents(1), position("inbox", "a"));
        queue().put(List.of(), position("feed", "1"));
        assertThat(queue().cursor("inbox")).contains(new Cursor("a"));
        queue().put(documents(1, 2), position("inbox", "b"));
        assertThat(queue().cursor("inbox")).contains(new Cursor("b"));
        assertThat(queue().cursor("feed")).contains(new Cursor("1"));
    }

    @Test
    void bringsWhatWaitsInTheOrderOfArrival() throws IOException {
        queue().put(documents(5, 3, 4), Optional.empty());
        queue().put(documents(1), Optional.empty());
        assertThat(ids(next(3)))
                .containsExactly(document(5).id(), document(3).id(), document(4).id());
        Set<String> taken = Set.of(document(5).id(), document(4).id());
        assertThat(ids(queue().next(2, taken, Instant.now())))
                .containsExactly(document(3).id(), document(1).id());
    }

    @Test
    void letsAFailedDocumentWaitForItsTime() throws IOException {
        Instant later = Instant.now().plusSeconds(60);
        queue().put(documents(1, 2), Optional.empty());
        queue().defer(document(1).id(), "it failed", later);
        assertThat(ids(next(2))).containsExactly(document(2).id());
        List<Queued> then = queue().next(2, Set.of(), later);
        assertThat(ids(then)).containsExactly(document(1).id(), document(2).id());
        assertThat(then.get(0).attempts()).isEqualTo(1);
        queue().defer(document(1).id(), "again", later);
        assertThat(entry(1).progress().attempts()).isEqualTo(2);
        assertThat(entry(1).progress().reason()).contains("again");
    }

    @Test
    void setsAsideAndRetries() throws IOException {
        queue().put(documents(1, 2, 3), Optional.empty());
        queue().defer(document(1).id(), "it failed", Instant.EPOCH);
        queue().setAside(document(1).id(), "failed again");
        queue().setAside(document(2).id(), "not English");
        assertThat(ids(next(3))).containsExactly(document(3).id());
        assertThat(entry(2).progress().reason()).contains("not English");
        assertThat(queue().retry(Optional.of(document(3).id()))).isZero();
        assertThat(queue().retry(Optional.of("unknown"))).isZero();
        assertThat(queue().retry(Optional.of(document(2).id()))).isEqualTo(1);
        assertThat(state(2)).isEqualTo(DocumentState.WAITING);
        assertThat(queue().retry(Optional.empty())).isEqualTo(1);
        assertThat(next(3)).extracting(Queued::attempts).containsExactly(0, 0, 0);
        assertThat(queue().counts()).isEqualTo(new QueueCounts(3, 0, 0));
    }

    @Test
    void listsTheLatestFirst() throws IOException {
        queue().put(documents(1, 2, 3), Optional.empty());
        queue().setAside(document(2).id(), "empty");
        assertThat(queue().entries(Optional.empty(), 2))
                .extracting(DocumentEntry::id)
                .containsExactly(document(3).id(), document(2).id());
        assertThat(queue().entries(Optional.of(DocumentState.WAITING), 9))
                .extracting(DocumentEntry::id)
                .containsExactly(document(3).id(), document(1).id());
    }

    @Test
    void findsDocumentsByTheBeginningOfTheirIds() throws IOException {
        queue().put(documents(1, 2, 3), Optional.empty());
        queue().setAside(document(2).id(), "empty");
        List<String> byId =
                documents(1, 2, 3).stream().map(Document::id).sorted().toList();
        assertThat(queue().entriesStarting("", 9)).extracting(DocumentEntry::id).isEqualTo(byId);
        assertThat(queue().entriesStarting("", 2)).extracting(DocumentEntry::id).isEqualTo(byId.subList(0, 2));
        assertThat(queue().entriesStarting(document(2).id().substring(0, 12), 9))
                .containsExactly(entry(2));
        assertThat(queue().entriesStarting(document(2).id(), 9)).containsExactly(entry(2));
        assertThat(queue().entriesStarting(document(2).id() + "0", 9)).isEmpty();
        assertThat(queue().entriesStarting("%", 9)).isEmpty();
    }

    @Test
    void takesFromManyAtOnceAndFromTheInterrupted() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Set<String>>> puts = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                List<Document> documents = documents(i / 2);
                puts.add(() -> {
                    Thread.currentThread().interrupt();
                    try {
                        return queue().put(documents, Optional.empty());
                    } finally {
                        assertThat(Thread.interrupted()).isTrue();
                    }
                });
            }
            int added = 0;
            for (Future<Set<String>> put : threads.invokeAll(puts, 1, TimeUnit.MINUTES)) {
                added += put.get().size();
            }
            assertThat(added).isEqualTo(20);
        } finally {
            threads.shutdownNow();
        }
        assertThat(next(100)).hasSize(20);
    }

    @Test
    void canBeWritten() throws IOException {
        queue().checkWritable();
        assertThat(queue().counts().all()).isZero();
    }

    private List<Queued> next(int most) {
        return queue().next(most, Set.of(), Instant.now());
    }

    private DocumentEntry entry(int number) {
        return queue().entry(document(number).id()).orElseThrow();
    }

    private DocumentState state(int number) {
        return entry(number).progress().state();
    }

    private static Document document(int number) {
        return SampleRecordings.document(number);
    }

    private static List<Document> documents(int... numbers) {
        List<Document> documents = new ArrayList<>();
        for (int number : numbers) {
            documents.add(document(number));
        }
        return documents;
    }

    private static Optional<SourcePosition> position(String source, String cursor) {
        return Optional.of(new SourcePosition(source, new Cursor(cursor)));
    }

    private static List<String> ids(List<Queued> queued) {
        return queued.stream().map(each -> each.document().id()).toList();
    }
}
