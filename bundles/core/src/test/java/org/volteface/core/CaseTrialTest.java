package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.volteface.api.archive.JudgedFinding.Quote;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.Review.Decision;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.deployment.CaseReport.CaseChange;
import org.volteface.api.deployment.CaseReport.What;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.operation.Selection;

/** Decisions on findings of a running engine, and candidates that are held against them. */
@Timeout(60)
final class CaseTrialTest {
    private static final int CANDIDATE = 77;
    private static final ContradictionDetector BLIND = (statement, history) -> List.of();
    private static final ContradictionDetector FAILING = (statement, history) -> {
        throw new IllegalStateException("too hard");
    };

    private final MemoryStore store = new MemoryStore();
    private final LivingAnalysers analysers = new LivingAnalysers();
    private final TimeLimit limit = new TimeLimit(Duration.ofSeconds(5));
    private final CaseDecisions decisions = new CaseDecisions(store.store());
    private final Engine engine;

    CaseTrialTest() {
        analysers.registry().select(new Selection(Map.of(), Set.of((long) CANDIDATE)));
        engine = new Engine(
                analysers.registry(),
                store.store(),
                new Tempo(1, Duration.ofSeconds(5), 1, 100, Duration.ofMillis(10)));
        analysers.addAll();
    }

    @BeforeEach
    void submit() throws Exception {
        engine.submit(document(1, "no"));
        engine.submit(document(2, "yes"));
        engine.submit(document(3, "no"));
        await(() -> findings().size() == 2 && store.counts().due() == 0);
    }

    @AfterEach
    void close() {
        engine.close();
        limit.close();
    }

    @Test
    void aDecisionBecomesACaseWithTheDocumentsAndTheWords() throws IOException {
        Finding finding = findings().get(0);
        RegressionCase made = decisions.decide(finding.id(), Decision.CONFIRMED, "ann", "she said so");
        assertThat(made.documents()).containsExactly(document(1, "no"), document(2, "yes"));
        assertThat(made.findings()).singleElement().satisfies(judged -> {
            assertThat(judged.before()).extracting(Quote::document).containsExactly(0);
            assertThat(judged.before()).extracting(Quote::words).containsExactly("no to the pier");
            assertThat(judged.after()).extracting(Quote::words).containsExactly("yes to the pier");
            assertThat(judged.holder().names()).contains("Mayor", "Ada Venn");
        });
        assertThat(made.review().by()).isEqualTo("ann");
        assertThat(decisions.on(finding)).contains(made.review());
        assertThat(decisions.on(findings().get(1))).isEmpty();
    }

    @Test
    void aLaterDecisionTakesThePlaceOfTheEarlier() throws IOException {
        Finding finding = findings().get(0);
        decisions.decide(finding.id(), Decision.DISMISSED, "ann", "no");
        decisions.decide(finding.id(), Decision.CONFIRMED, "bob", "yes");
        assertThat(store.cases.count()).isEqualTo(1);
        assertThat(decisions.on(finding).orElseThrow().by()).isEqualTo("bob");
    }

    @Test
    void aDecisionIsTakenBackAndARemarkDecidesNothing() throws IOException {
        Finding finding = findings().get(0);
        assertThatThrownBy(() -> decisions.decide(finding.id(), Decision.WITHDRAWN, "ann", ""))
                .hasMessageStartingWith("nothing is decided on the finding");
        assertThatThrownBy(() -> decisions.decide(finding.id(), Decision.NOTED, "ann", " "))
                .hasMessage("a note needs words");
        decisions.decide(finding.id(), Decision.NOTED, "ann", "ask her");
        assertThat(decisions.on(finding)).isEmpty();
        decisions.decide(finding.id(), Decision.DISMISSED, "ann", "no");
        decisions.decide(finding.id(), Decision.WITHDRAWN, "bob", "looked again");
        assertThat(decisions.on(finding)).isEmpty();
        assertThat(store.cases.count()).isZero();
        assertThat(decisions.history(finding))
                .extracting(Review::decision)
                .containsExactly(Decision.NOTED, Decision.DISMISSED, Decision.WITHDRAWN);
    }

    @Test
    void onlyFindingsInForceAreDecidedOn() {
        assertThatThrownBy(() -> decisions.decide("beef", Decision.CONFIRMED, "ann", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no finding in force with the id beef");
    }

    @Test
    void tellsOfAConfirmedFindingThatWouldBeLost() throws Exception {
        decide(Decision.CONFIRMED);
        assertThat(report(BLIND).changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.BROKEN);
            assertThat(change.reason()).isEqualTo("it is found no more");
            assertThat(change.review().why()).isEqualTo("looked at");
            assertThat(change.matter()).isEqualTo("Mayor: the pier");
        });
    }

    @Test
    void tellsOfADismissedFindingThatWouldBeMadeAgain() throws Exception {
        decide(Decision.DISMISSED);
        analysers.replaceDetector(BLIND, "org.example.careful");
        assertThat(report(PlainAnalysers.all().detector().service()).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.what()).isEqualTo(What.BROKEN);
                    assertThat(change.reason()).isEqualTo("it is found: No, then yes.");
                });
    }

    @Test
    void tellsOfNothingThatBothKeep() throws Exception {
        decide(Decision.CONFIRMED);
        CaseReport report = report(PlainAnalysers.all().detector().service());
        assertThat(report.changes()).isEmpty();
        assertThat(report.done()).isEqualTo(1);
        assertThat(report.total()).isEqualTo(1);
    }

    @Test
    void tellsWhatACandidateMends() throws Exception {
        decide(Decision.DISMISSED);
        assertThat(report(BLIND).changes()).extracting(CaseChange::what).containsExactly(What.MENDED);
    }

    @Test
    void whatFailsKeepsNothing() throws Exception {
        decide(Decision.DISMISSED);
        assertThat(report(FAILING).changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.BROKEN_ALREADY);
            assertThat(change.reason()).startsWith("it cannot be told: ").contains("too hard");
        });
    }

    @Test
    void nothingMayBeFoundInACaseWithoutAFinding() throws Exception {
        Review review = new Review(Decision.DISMISSED, "ann", Instant.EPOCH, "");
        store.cases.keep(List.of(
                new RegressionCase("turn", List.of(document(1, "no"), document(2, "yes")), List.of(), review),
                new RegressionCase("calm", List.of(document(1, "no"), document(3, "no")), List.of(), review)));
        assertThat(report(PlainAnalysers.all().detector().service()).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.id()).isEqualTo("turn");
                    assertThat(change.what()).isEqualTo(What.BROKEN_ALREADY);
                    assertThat(change.reason()).isEqualTo("something is found in it: No, then yes.");
                });
    }

    @Test
    void whatIsDecidedWhileItRunsIsTriedToo() throws Exception {
        candidate(BLIND);
        try (ShadowTrial trial = trial()) {
            await(() -> trial.report().progress().ended());
            assertThat(trial.report().cases().done()).isZero();
            decide(Decision.CONFIRMED);
            await(() -> trial.report().cases().count(What.BROKEN) == 1);
            decide(Decision.DISMISSED);
            await(() -> trial.report().cases().count(What.MENDED) == 1);
            assertThat(trial.report().cases().done()).isEqualTo(1);
        }
    }

    private CaseReport report(ContradictionDetector detector) throws InterruptedException {
        candidate(detector);
        try (ShadowTrial trial = trial()) {
            await(() -> trial.report().progress().ended());
            assertThat(trial.report().progress().broken()).isEmpty();
            return trial.report().cases();
        }
    }

    private ShadowTrial trial() {
        TrialCalls candidate = new TrialCalls(analysers.registry().trial(Set.of((long) CANDIDATE)), limit);
        Calls inForce = new LiveCalls(analysers.registry(), limit);
        return new ShadowTrial(store.store(), new Contest(candidate, Optional.of(inForce), limit), 100);
    }

    private void candidate(ContradictionDetector detector) {
        analysers.registry().detector.add(References.of("org.example.candidate", CANDIDATE), detector);
    }

    private void decide(Decision decision) throws IOException {
        decisions.decide(findings().get(0).id(), decision, "ann", "looked at");
    }

    private List<Finding> findings() {
        return store.findings(Optional.empty(), 9);
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
