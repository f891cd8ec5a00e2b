package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.volteface.api.actor.ActorDecision.Kind;
import org.volteface.api.actor.ActorDecision.Request;
import org.volteface.api.analysis.Analysed;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Statement;
import org.volteface.api.operation.Selection;
import org.volteface.api.operation.Step;
import org.volteface.api.operation.StepStatus;
import org.volteface.contracts.Samples;

/** The engine from the intake to the outcomes, on analysers that come, go, fail and hang. */
@Timeout(60)
final class EngineTest {
    private static final Duration LIMIT = Duration.ofMillis(300);

    private final MemoryStore store = new MemoryStore();
    private final LivingAnalysers analysers = new LivingAnalysers();

    @Test
    void whoWaitsToBeToldWhomToCallSaysSo() {
        AnalyserRegistry awaiting = new AnalyserRegistry(new Choice(List.of(), true));
        assertThat(awaiting.text.pause())
                .hasValueSatisfying(why -> assertThat(why).contains("nobody has said yet", "org.volteface.deployer"));
        awaiting.select(Selection.NONE);
        assertThat(awaiting.text.pause()).contains("no TextAnalyser is active");
        awaiting.close();
    }

    @RepeatedTest(20)
    void neitherTheOrderOfArrivalNorTheNumberOfWorkersChangesTheResult(RepetitionInfo repetition) throws Exception {
        List<Document> documents = new ArrayList<>(turns());
        MemoryCorpus corpus = new MemoryCorpus(new FixedCalls(PlainAnalysers.all()), Runnable::run);
        Set<String> statements = new TreeSet<>();
        for (Document document : documents) {
            ((Analysed) corpus.add(document)).statements().forEach(statement -> statements.add(statement.id()));
        }
        List<Outcome> expected = corpus.conclude();
        Collections.shuffle(documents, new Random(repetition.getCurrentRepetition()));

        try (Engine engine = engine(repetition.getCurrentRepetition() % 2 == 0 ? 4 : 1)) {
            analysers.addAll();
            for (Document document : documents) {
                engine.submit(document);
            }
            await(() -> isDone(engine));
        }

        assertThat(expected).hasSizeGreaterThan(3);
        assertThat(store.outcomes()).isEqualTo(expected);
        assertThat(store.statements()).extracting(Statement::id).containsExactlyInAnyOrderElementsOf(statements);
    }

    @Test
    void aSplitTakesFindingsAwayAndItsEndBringsThemBack() throws Exception {
        try (Engine engine = engine(2)) {
            analysers.addAll();
            for (Document document : turns()) {
                engine.submit(document);
            }
            await(() -> isDone(engine));
            List<Outcome> before = store.outcomes();

            Request split = new Request(Kind.SPLIT, TwoNames.NAMED, PlainAnalysers.MAYOR, "ann", "two persons");
            long number = engine.decide(split, Optional.empty()).number();
            await(() -> isDone(engine));
            assertThat(engine.joins()).isEmpty();
            assertThat(store.outcomes()).isNotEqualTo(before);

            engine.decide(split, Optional.of(number));
            await(() -> isDone(engine));
            assertThat(store.outcomes()).isEqualTo(before);
        }
    }

    @Test
    void aDocumentIsKnownTheSecondTime() throws Exception {
        try (Engine engine = engine(1)) {
            analysers.addAll();
            Document document = turns().get(0);
            assertThat(engine.submit(document).isNew()).isTrue();
            await(() -> isDone(engine));
            assertThat(engine.submit(document).isNew()).isFalse();
            assertThat(store.recordings(document.id())).isEqualTo(1);
        }
    }

    @Test
    void aMissingRolePausesItsStepUntilSomebodyComes() throws Exception {
        try (Engine engine = engine(2)) {
            analysers.addAll();
            analysers.remove(Step.STANCE);
            engine.submit(turns().get(0));
            await(() -> status(engine, Step.EXTRACTION).pause().isEmpty()
                    && status(engine, Step.STANCE).pause().isPresent());
            assertThat(status(engine, Step.STANCE).pause()).contains("no StanceClassifier is active");
            assertThat(engine.status().queue().waiting()).isEqualTo(1);

            analysers.add(Step.STANCE, "org.example.other");
            await(() -> isDone(engine));
            assertThat(store.statements())
                    .allSatisfy(statement -> assertThat(statement.madeBy()).contains("org.example.other@1.0.0"));
        }
    }

    @Test
    void anAnalyserThatFailsIsTriedAgainAndThenTheDocumentIsSetAside() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (Engine engine = engine(1)) {
            analysers.addAll();
            analysers.replaceText(document -> {
                calls.incrementAndGet();
                throw new IllegalStateException("cannot read this");
            });
            Document document = turns().get(0);
            engine.submit(document);
            await(() -> entry(document).progress().state() == DocumentState.SET_ASIDE);
            assertThat(calls).hasValue(2);
            assertThat(entry(document).progress().reason()).get().asString().contains("cannot read this");

            analysers.replaceText(Samples::annotate);
            assertThat(engine.retry(Optional.of(document.id()))).isEqualTo(1);
            await(() -> isDone(engine) && entry(document).progress().state() == DocumentState.ANALYSED);
        }
    }

    @Test
    void oneThatHangsTwiceIsCalledNoMoreUntilAnotherComes() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        List<Document> documents = turns();
        try (Engine engine = engine(1)) {
            analysers.addAll();
            analysers.replaceText(document -> {
                awaitStubbornly(never);
                return Samples.annotate(document);
            });
            for (Document document : documents) {
                engine.submit(document);
            }
            await(() -> status(engine, Step.TEXT).pause().isPresent());
            assertThat(status(engine, Step.TEXT).pause()).get().asString().contains("two documents in a row");
            await(() -> engine.status().queue().setAside() == 2);
            assertThat(entry(documents.get(0)).progress().reason())
                    .get()
                    .asString()
                    .contains("took longer than 0.3 s");

            analysers.replaceText(Samples::annotate);
            await(() -> isDone(engine));
            assertThat(engine.status().queue().setAside()).isEqualTo(2);
        } finally {
            never.countDown();
        }
    }

    @Test
    void aDetectorThatFailsTakesNothingBack() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (Engine engine = engine(1)) {
            analysers.addAll();
            for (Document document : turns()) {
                engine.submit(document);
            }
            await(() -> isDone(engine));
            List<Outcome> before = store.outcomes();
            assertThat(before).isNotEmpty();

            analysers.replaceDetector(
                    (statement, history) -> {
                        calls.incrementAndGet();
                        throw new IllegalStateException("cannot judge this");
                    },
                    "org.example.failing");
            await(() -> store.notConcludedBy("org.example.failing@1.0.0", 9).isEmpty() && isDone(engine));
            assertThat(calls).hasValue(2 * turns().size());
            assertThat(store.outcomes()).isEqualTo(before);
            assertThat(engine.status().queue().setAside()).isEqualTo(turns().size());
        }
    }

    @Test
    void whatRestsOnADocumentGoesAndComesWithIt() throws Exception {
        try (Engine engine = engine(2)) {
            analysers.addAll();
            for (Document document : turns()) {
                engine.submit(document);
            }
            await(() -> isDone(engine));
            List<Outcome> before = store.outcomes();

            for (Document document : turns()) {
                assertThat(engine.withdraw(document.id(), "handed in by mistake"))
                        .isTrue();
            }
            await(() -> isDone(engine));
            assertThat(store.statements()).isEmpty();
            assertThat(store.outcomes()).isEmpty();
            assertThat(entry(turns().get(0)).progress().reason()).contains("handed in by mistake");
            assertThat(engine.withdraw("unknown", "x")).isFalse();

            for (Document document : turns()) {
                assertThat(engine.restore(document.id())).isTrue();
            }
            await(() -> isDone(engine));
            assertThat(store.outcomes()).isEqualTo(before);
        }
    }

    @Test
    void aDocumentOfTheFutureIsSetAside() throws Exception {
        try (Engine engine = engine(1)) {
            analysers.addAll();
            Headline headline = new Headline(Origin.UNKNOWN, LocalDate.of(3025, 1, 2), "");
            Document document = Document.of(headline, "The mayor said yes to the pier.");
            engine.submit(document);
            await(() -> entry(document).progress().state() == DocumentState.SET_ASIDE);
            assertThat(entry(document).progress().reason())
                    .contains("it is dated 3025-01-02, a day that is still to come");
        }
    }

    @Test
    void aComparisonDoesNotWaitForADetector() throws Exception {
        try (Engine engine = engine(1)) {
            analysers.addAll();
            engine.submit(turns().get(0));
            engine.submit(turns().get(1));
            await(() -> isDone(engine) && store.statements().size() == 2);
            List<String> ids = store.statements().stream().map(Statement::id).toList();
            assertThat(engine.compare(ids.get(0), ids.get(1))).isNotEmpty();
            analysers.remove(Step.CONTRADICTION);
            assertThatThrownBy(() -> engine.compare(ids.get(0), ids.get(1)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no ContradictionDetector is active");
        }
    }

    @Test
    void aPackThatComesLateMakesWhatWasResolvedWithoutItStale() throws Exception {
        try (Engine engine = engine(1)) {
            analysers.addAll();
            engine.submit(turns().get(0));
            await(() -> isDone(engine));
            analysers.registry().packs.add(References.of("org.example.late", 99), PacksTest.pack("Q1", "Dorvik"));
            assertThat(engine.status().pace().stale()).isEqualTo(1);
        }
    }

    @Test
    void whatAnotherVersionMadeIsRedone() throws Exception {
        try (Engine engine = engine(2)) {
            analysers.addAll();
            for (Document document : turns()) {
                engine.submit(document);
            }
            await(() -> isDone(engine));
            List<Outcome> before = store.outcomes();

            analysers.remove(Step.ACTORS);
            analysers.add(Step.ACTORS, "org.example.other");
            assertThat(engine.status().pace().stale()).isEqualTo(turns().size());
            await(() -> isDone(engine) && engine.status().pace().stale() == 0);
            assertThat(store.statements())
                    .allSatisfy(statement -> assertThat(statement.madeBy()).contains("org.example.other@1.0.0"));
            assertThat(store.outcomes()).isEqualTo(before);
        }
    }

    @Test
    void nothingIsRedoneWhileThatIsHeldAndWhatArrivesIsAnalysed() throws Exception {
        try (Engine engine = engine(2)) {
            analysers.addAll();
            engine.submit(turns().get(0));
            await(() -> isDone(engine));
            engine.pause().set(true);
            analysers.remove(Step.STANCE);
            analysers.add(Step.STANCE, "org.example.other");
            engine.submit(turns().get(1));
            // Longer than the calm after a change.
            Thread.sleep(2500);
            await(() -> isDone(engine));
            assertThat(engine.status().pace().stale()).isEqualTo(1);
            assertThat(engine.status().queue().analysed()).isEqualTo(2);
            engine.pause().set(false);
            await(() -> engine.status().pace().stale() == 0);
        }
    }

    @Test
    void closesWhileAnAnalyserIsAtWork() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Engine engine = new Engine(
                analysers.registry(),
                store.store(),
                new Tempo(1, Duration.ofMinutes(5), 2, 100, Duration.ofMillis(20)));
        analysers.addAll();
        analysers.replaceText(document -> {
            awaitStubbornly(never);
            return Samples.annotate(document);
        });
        engine.submit(turns().get(0));
        await(() -> status(engine, Step.TEXT).busy() == 1);
        long start = System.nanoTime();
        engine.close();
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(5));
        assertThat(engine.status().queue().waiting()).isEqualTo(1);
        never.countDown();
    }

    private Engine engine(int workers) {
        return new Engine(
                analysers.registry(), store.store(), new Tempo(workers, LIMIT, 2, 100, Duration.ofMillis(20)));
    }

    private DocumentEntry entry(Document document) {
        return store.queue.entry(document.id()).orElseThrow();
    }

    private static StepStatus status(Engine engine, Step step) {
        return engine.status().steps().stream()
                .filter(status -> status.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isDone(Engine engine) {
        return engine.status().queue().waiting() == 0
                && engine.status().archive().due() == 0
                && engine.status().steps().stream().allMatch(step -> step.busy() == 0);
    }

    private static List<Document> turns() {
        List<Document> documents = new ArrayList<>();
        String[] words = {"no", "yes", "yes", "no", "no", "yes"};
        for (int i = 0; i < words.length; i++) {
            Headline headline = new Headline(Origin.UNKNOWN, LocalDate.of(2024, 1 + i, 5), "");
            documents.add(Document.of(headline, "The mayor said " + words[i] + " to the pier."));
        }
        return documents;
    }

    /** As one that heeds no interrupt. */
    private static void awaitStubbornly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // that is what it is about
            }
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
