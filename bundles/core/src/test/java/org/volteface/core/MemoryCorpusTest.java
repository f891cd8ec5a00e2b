package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.volteface.api.analysis.Analysed;
import org.volteface.api.analysis.Pending;
import org.volteface.api.analysis.SetAside;
import org.volteface.api.archive.Counts;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.Undecided;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Statement;
import org.volteface.contracts.Samples;

class MemoryCorpusTest {
    private static final List<Document> TURNS = List.of(
            document("2024-01-05", "The mayor said no to the pier."),
            document("2024-02-05", "The mayor said yes to the pier."),
            document("2024-03-05", "The mayor said yes to the pier."),
            document("2024-04-05", "The mayor said no to the pier."));

    @Test
    void findsTheTurns() {
        MemoryCorpus corpus = filled(TURNS);
        assertThat(corpus.conclude()).hasSize(3).allMatch(Finding.class::isInstance);
        assertThat(corpus.failures()).isEmpty();
    }

    @RepeatedTest(10)
    void theOrderOfArrivalChangesNothing(RepetitionInfo repetition) {
        List<Document> shuffled = new ArrayList<>(TURNS);
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
        assertThat(filled(shuffled).conclude()).isEqualTo(filled(TURNS).conclude());
    }

    @Test
    void theSameDocumentTwiceCountsOnce() {
        MemoryCorpus corpus = filled(TURNS);
        Counts once = corpus.archive().counts();
        assertThat(corpus.add(TURNS.get(0)))
                .isEqualTo(filled(TURNS.subList(0, 1)).add(TURNS.get(0)));
        assertThat(corpus.archive().counts()).isEqualTo(once);
    }

    @Test
    void recordsNameTheirMakers() {
        Statement statement =
                ((Analysed) filled(List.of()).add(TURNS.get(0))).statements().get(0);
        assertThat(statement.madeBy()).containsExactly("text@1", "extraction@1", "actors@1", "world@1", "stance@1");
    }

    @Test
    void anExtractorThatThrowsCostsItsDocument() {
        Analysers analysers = PlainAnalysers.set(
                Samples::annotate,
                text -> {
                    if (text.document().text().contains("yes")) {
                        throw new IllegalStateException("cannot say yes");
                    }
                    return Samples.drafts(text);
                },
                (statement, history) -> List.of());
        MemoryCorpus corpus = new MemoryCorpus(new FixedCalls(analysers), Runnable::run);
        assertThat(corpus.add(TURNS.get(0))).isInstanceOf(Analysed.class);
        assertThat(corpus.add(TURNS.get(1))).isInstanceOfSatisfying(SetAside.class, aside -> assertThat(aside.reason())
                .startsWith("extraction@1 failed: IllegalStateException: cannot say yes (")
                .contains("MemoryCorpusTest.java:"));
    }

    @Test
    void anotherDocumentsTextIsRefused() {
        Document other = TURNS.get(3);
        Analysers analysers =
                PlainAnalysers.set(document -> Samples.annotate(other), Samples::drafts, (s, history) -> List.of());
        assertThat(new MemoryCorpus(new FixedCalls(analysers), Runnable::run).add(TURNS.get(0)))
                .isInstanceOfSatisfying(
                        SetAside.class, set -> assertThat(set.reason()).contains("text@1", "another document"));
    }

    @Test
    void spansOfALongerTextAreRefused() {
        Document longer = document("2024-01-05", "The mayor of all the islands said no to the pier.");
        Analysers analysers = PlainAnalysers.set(
                Samples::annotate, text -> Samples.drafts(Samples.annotate(longer)), (statement, history) -> List.of());
        assertThat(new MemoryCorpus(new FixedCalls(analysers), Runnable::run).add(TURNS.get(0)))
                .isInstanceOfSatisfying(
                        SetAside.class, set -> assertThat(set.reason()).startsWith("extraction@1 points"));
    }

    @Test
    void aDetectorThatThrowsIsNamedWithTheDocument() {
        MemoryCorpus corpus = new MemoryCorpus(
                new FixedCalls(PlainAnalysers.with((statement, history) -> {
                    throw new IllegalStateException("too hard");
                })),
                Runnable::run);
        corpus.add(TURNS.get(0));
        assertThat(corpus.conclude()).isEmpty();
        assertThat(corpus.failures())
                .singleElement()
                .asString()
                .contains("2024-01-05", "contradiction@1 failed: IllegalStateException: too hard (")
                .contains("MemoryCorpusTest.java:");
    }

    @Test
    void evidenceThatNobodyKnowsIsRefused() {
        Outcome foreign = new Undecided(List.of("nowhere"), "unsure");
        MemoryCorpus corpus = new MemoryCorpus(
                new FixedCalls(PlainAnalysers.with((statement, history) -> List.of(foreign))), Runnable::run);
        corpus.add(TURNS.get(0));
        assertThat(corpus.conclude()).isEmpty();
        assertThat(corpus.failures()).singleElement().asString().contains("unknown statement as evidence: nowhere");
    }

    @Test
    void resultsMayBeTakenInAnyOrder() {
        List<Runnable> waiting = new ArrayList<>();
        MemoryCorpus corpus = new MemoryCorpus(new FixedCalls(PlainAnalysers.all()), waiting::add);
        List<Pending> begun = new ArrayList<>(TURNS.stream().map(corpus::begin).toList());
        assertThat(corpus.archive().counts().documents()).isZero();
        Collections.reverse(waiting);
        waiting.forEach(Runnable::run);
        Collections.reverse(begun);
        begun.forEach(Pending::take);
        assertThat(corpus.conclude()).isEqualTo(filled(TURNS).conclude());
    }

    @Test
    void theSameDocumentBegunTwiceCountsOnce() {
        MemoryCorpus corpus = new MemoryCorpus(new FixedCalls(PlainAnalysers.all()), Runnable::run);
        Pending first = corpus.begin(TURNS.get(0));
        Pending second = corpus.begin(TURNS.get(0));
        assertThat(second.take()).isEqualTo(first.take());
        assertThat(first.take()).isEqualTo(second.take());
    }

    private static MemoryCorpus filled(List<Document> documents) {
        MemoryCorpus corpus = new MemoryCorpus(new FixedCalls(PlainAnalysers.all()), Runnable::run);
        documents.forEach(corpus::add);
        return corpus;
    }

    private static Document document(String day, String text) {
        return Document.of(new Headline(Origin.UNKNOWN, LocalDate.parse(day), ""), text);
    }
}
