package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Field;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.contracts.Samples;

/** What the author of an analyser is told that does not keep to the contract of its role. */
final class ContractCheckTest {
    private static final StatementExtractor GOOD = Samples::drafts;

    private final TimeLimit limit = new TimeLimit(Duration.ofMillis(300));

    @AfterEach
    void close() {
        limit.close();
    }

    @Test
    void oneThatKeepsToItHearsNothing() throws Exception {
        assertThat(problem(GOOD)).isEmpty();
    }

    @Test
    void oneThatKeepsStateIsToldToLetGoOfIt() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        StatementExtractor forgetful = text -> {
            List<Draft> drafts = Samples.drafts(text);
            return drafts.subList(0, Math.max(0, drafts.size() - calls.getAndIncrement()));
        };
        assertThat(problem(forgetful))
                .isEqualTo(
                        "a document without a title, analysed twice, gave two results: org.example@1 keeps something from"
                                + " one call to the next, or goes by the clock or by chance; let its fields be final and hold"
                                + " nothing but its settings");
    }

    @Test
    void aDetectorThatKeepsStateToo() throws Exception {
        List<String> seen = new ArrayList<>();
        ContradictionDetector hoarding = (statement, history) -> {
            seen.add(statement.id());
            Outcome told = new Dismissal(List.of(statement.id()), "same-holder", seen.size() + " seen");
            return List.of(told);
        };
        TrialCalls calls = new TrialCalls(PlainAnalysers.with(hoarding), limit);
        assertThat(check(calls))
                .startsWith(
                        "the same statements, held against each other twice, gave two results: org.example@1 keeps");
    }

    @Test
    void oneThatThrowsIsToldTheLineOfItsOwnCode() throws Exception {
        StatementExtractor failing = text -> List.of(Samples.drafts(text).get(99));
        assertThat(problem(failing))
                .startsWith(
                        "a document without a title: extraction@1 failed: ArrayIndexOutOfBoundsException: Index 99 out of")
                .contains(" (org.volteface.core.ContractCheckTest.", "(ContractCheckTest.java:");
    }

    @Test
    void oneThatPointsOutsideTheTextIsToldHowSpansCount() throws Exception {
        StatementExtractor outside = text -> List.of(moved(Samples.drafts(text).get(0), new Span(3, 5000)));
        assertThat(problem(outside))
                .contains("extraction@1 points at [3, 5000), but the TEXT has ")
                .endsWith(
                        " units: spans count in UTF-16 units from the beginning of the field; make them of the spans of"
                                + " tokens or sentences");
    }

    @Test
    void oneThatHangsIsToldHowLongItMayTake() throws Exception {
        StatementExtractor hanging = text -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        };
        assertThat(problem(hanging))
                .contains("extraction@1 took longer than 0.3 s and was stopped: does it wait for something,")
                .endsWith("how long it may take is the setting \"limit\" of org.volteface.core.engine");
    }

    @Test
    void allOfItHasItsTimeToo() throws Exception {
        StatementExtractor slow = text -> {
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Samples.drafts(text);
        };
        TrialCalls calls =
                new TrialCalls(PlainAnalysers.set(Samples::annotate, slow, (statement, history) -> List.of()), limit);
        assertThat(new ContractCheck(new MemoryStore().store(), calls, List.of("org.example@1"))
                        .problemWithin(Duration.ofMillis(400)))
                .contains("it is not through with the few documents that it is tried on after 0.4 s");
    }

    private String problem(StatementExtractor extractor) throws InterruptedException {
        return check(new TrialCalls(
                PlainAnalysers.set(Samples::annotate, extractor, (statement, history) -> List.of()), limit));
    }

    private static String check(TrialCalls calls) throws InterruptedException {
        return new ContractCheck(new MemoryStore().store(), calls, List.of("org.example@1"))
                .problem()
                .orElse("");
    }

    private static Draft moved(Draft draft, Span span) {
        return new Draft(
                new Passage(draft.passage().documentId(), Field.TEXT, span),
                draft.kind(),
                new Attribution(AttributionKind.NARRATOR, List.of(), List.of(), List.of(span)),
                draft.timing(),
                draft.reading());
    }
}
