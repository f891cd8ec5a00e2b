package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.deployment.FindingChange.What;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.operation.Selection;
import org.volteface.api.operation.Step;

/** Candidates beside those in force, which go on with their work. */
@Timeout(60)
final class ShadowTrialTest {
    private static final int CANDIDATE = 77;
    private static final List<String> SIDES = List.of("no", "yes", "no");

    private final MemoryStore store = new MemoryStore();
    private final LivingAnalysers analysers = new LivingAnalysers();
    private final TimeLimit limit = new TimeLimit(Duration.ofSeconds(5));
    private final Engine engine;

    ShadowTrialTest() {
        analysers.registry().select(new Selection(Map.of(), Set.of((long) CANDIDATE)));
        engine = new Engine(
                analysers.registry(),
                store.store(),
                new Tempo(1, Duration.ofSeconds(5), 1, 100, Duration.ofMillis(10)));
        analysers.addAll();
    }

    @AfterEach
    void close() {
        engine.close();
        limit.close();
    }

    @Test
    void whoIsHeldBackIsNotCalledAndOneIsChosenByItsBundle() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        candidate((statement, history) -> {
            calls.incrementAndGet();
            return List.of();
        });
        submitAll();
        assertThat(store.outcomes()).hasSize(2);
        assertThat(calls).hasValue(0);

        analysers.registry().select(new Selection(Map.of(Step.CONTRADICTION.role(), (long) CANDIDATE), Set.of()));
        await(() -> store.outcomes().isEmpty());
        assertThat(calls.get()).isPositive();
    }

    @Test
    void aTrialTellsWhichFindingsWouldVanishAndTouchesNone() throws Exception {
        submitAll();
        candidate((statement, history) -> List.of());
        try (ShadowTrial trial = trial()) {
            await(() -> trial.report().progress().ended());
            ShadowReport report = trial.report();
            assertThat(report.progress().broken()).isEmpty();
            assertThat(report.changes()).hasSize(2).allMatch(change -> change.what() == What.VANISHED);
            assertThat(report.changes().get(0).passages()).hasSize(2);
            assertThat(report.progress().done()).isEqualTo(3);
            assertThat(report.agreement()).singleElement().satisfies(kind -> assertThat(kind.same())
                    .isEqualTo(kind.inForce()));
            assertThat(report.failures()).isEmpty();
        }
        assertThat(store.outcomes()).hasSize(2);
    }

    @Test
    void aTrialOfTheSameFindsNoDifferenceAndFollowsWhatArrives() throws Exception {
        submitAll();
        candidate(PlainAnalysers.all().detector().service());
        try (ShadowTrial trial = trial()) {
            await(() -> trial.report().progress().ended());
            assertThat(trial.report().changes()).isEmpty();
            engine.submit(document(9, "yes"));
            await(() -> trial.report().progress().done() == 4);
            await(() -> store.outcomes().size() == 3);
            assertThat(trial.report().changes()).isEmpty();
        }
    }

    @Test
    void aCandidateThatFailsIsToldOf() throws Exception {
        submitAll();
        candidate((statement, history) -> {
            throw new IllegalStateException("too hard");
        });
        try (ShadowTrial trial = trial()) {
            await(() -> trial.report().progress().ended());
            assertThat(trial.report().failed()).isEqualTo(3);
            assertThat(trial.report().failures()).allMatch(reason -> reason.contains("too hard"));
            engine.submit(document(9, "yes"));
            await(() -> trial.report().failures().stream().anyMatch(reason -> reason.contains("Note 9")));
            // All is compared anew, and nothing of it is counted twice.
            assertThat(trial.report().failed()).isEqualTo(4);
            assertThat(trial.report().failures()).hasSize(4);
        }
    }

    @Test
    void whoHangsOnATrialIsStillCalledInEarnest() throws Exception {
        AtomicBoolean slow = new AtomicBoolean();
        ContradictionDetector own = PlainAnalysers.all().detector().service();
        analysers.replaceDetector(
                (statement, history) -> {
                    if (slow.get()) {
                        hang();
                    }
                    return own.detect(statement, history);
                },
                "org.example.slow");
        submitAll();
        slow.set(true);
        ProviderTrials trials = new ProviderTrials(analysers.registry(), store.store(), quick());
        assertThat(trials.check(Set.of(88L)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("took longer"));
        slow.set(false);
        assertThat(analysers.registry().detector.pause()).isEmpty();
        engine.submit(document(9, "yes"));
        await(() -> store.outcomes().size() == 3);
    }

    @Test
    void theContractIsCheckedOnWhatIsStored() throws Exception {
        TrialCalls failing = new TrialCalls(
                PlainAnalysers.with((statement, history) -> {
                    throw new IllegalStateException("too hard");
                }),
                limit);
        submitAll();
        assertThat(new ContractCheck(store.store(), failing, List.of())
                        .problem()
                        .orElseThrow())
                .contains("Note ", "contradiction@1 failed: IllegalStateException: too hard");
    }

    private void candidate(ContradictionDetector detector) {
        analysers.registry().detector.add(References.of("org.example.candidate", CANDIDATE), detector);
    }

    private ShadowTrial trial() {
        TrialCalls candidate = new TrialCalls(analysers.registry().trial(Set.of((long) CANDIDATE)), limit);
        Calls inForce = new LiveCalls(analysers.registry(), limit);
        return new ShadowTrial(store.store(), new Contest(candidate, Optional.of(inForce), limit), 100);
    }

    private void submitAll() throws Exception {
        for (int i = 0; i < SIDES.size(); i++) {
            engine.submit(document(i + 1, SIDES.get(i)));
        }
        await(() -> store.outcomes().size() == 2 && store.counts().due() == 0);
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The settings as they are, but that nobody may take longer than a second. */
    private static EngineConfig quick() {
        return (EngineConfig) Proxy.newProxyInstance(
                ShadowTrialTest.class.getClassLoader(),
                new Class<?>[] {EngineConfig.class},
                (proxy, method, given) -> method.getName().equals("limit") ? 1 : method.getDefaultValue());
    }

    private static Document document(int month, String side) {
        Headline headline = new Headline(Origin.UNKNOWN, LocalDate.of(2024, month, 5), "Note " + month);
        return Document.of(headline, "The mayor said " + side + " to the pier.");
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Thread.sleep(10);
        }
    }
}
