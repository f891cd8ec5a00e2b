package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.CaseArchive;
import org.volteface.api.archive.JudgedFinding;
import org.volteface.api.archive.JudgedFinding.Holder;
import org.volteface.api.archive.JudgedFinding.Quote;
import org.volteface.api.archive.KeptCase;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.Review.Decision;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;

/** The contract of {@link CaseArchive}, empty at first. */
public abstract class CaseArchiveContract {
    private static final Headline HEADLINE = new Headline(
            new Origin("Skarrow \"Post\"", Optional.of(URI.create("https://example.org/a?b=c"))),
            Samples.DAY,
            "Ferry stays \uD83D\uDEA2");
    private static final Document BEFORE = Document.of(HEADLINE, "The board said: “The ferry stays”.\nNobody spoke.");
    private static final Document AFTER = Samples.document("No more ferry", "The ferry goes, the board said.");

    /** For the class that names the provider. */
    protected CaseArchiveContract() {}

    /** The provider under test. */
    protected abstract CaseArchive cases();

    @Test
    void knowsNothingAtFirst() {
        assertThat(cases().count()).isZero();
        assertThat(cases().casesAfter(0, 9)).isEmpty();
        assertThat(cases().casesBefore(Long.MAX_VALUE, 9)).isEmpty();
        assertThat(cases().history("a")).isEmpty();
        assertThat(cases().reviews(List.of("a"))).isEmpty();
    }

    @Test
    void givesBackWhatItWasGiven() throws IOException {
        RegressionCase kept = decided("a", Decision.CONFIRMED, "it is so");
        RegressionCase silent = new RegressionCase(
                "b",
                List.of(AFTER),
                List.of(),
                decided("b", Decision.DISMISSED, "").review());
        cases().keep(List.of(kept, silent));
        assertThat(cases().count()).isEqualTo(2);
        assertThat(contents(cases().casesAfter(0, 9))).containsExactly(kept, silent);
        assertThat(cases().reviews(List.of("a", "b", "c"))).isEqualTo(Map.of("a", kept.review(), "b", silent.review()));
    }

    @Test
    void keepsALongDocument() throws IOException {
        Document document = Samples.document("Minutes", "The board met again. ".repeat(60_000));
        RegressionCase kept = new RegressionCase(
                "a",
                List.of(document),
                List.of(),
                decided("a", Decision.DISMISSED, "").review());
        cases().keep(List.of(kept));
        assertThat(contents(cases().casesAfter(0, 9))).containsExactly(kept);
    }

    @Test
    void putsALaterDecisionInThePlaceOfTheEarlierAndForgetsNone() throws IOException {
        RegressionCase first = decided("a", Decision.DISMISSED, "not so");
        RegressionCase other = decided("b", Decision.CONFIRMED, "");
        RegressionCase second = decided("a", Decision.CONFIRMED, "so after all");
        cases().keep(List.of(first, other));
        cases().keep(List.of(second));
        assertThat(cases().count()).isEqualTo(2);
        assertThat(contents(cases().casesAfter(0, 9))).containsExactly(other, second);
        assertThat(cases().reviews(List.of("a"))).isEqualTo(Map.of("a", second.review()));
        assertThat(contents(cases().history("a"))).containsExactly(first, second);
    }

    @Test
    void takesADecisionBackAndForgetsNone() throws IOException {
        RegressionCase first = decided("a", Decision.DISMISSED, "not so");
        RegressionCase other = decided("b", Decision.CONFIRMED, "");
        RegressionCase withdrawn = decided("a", Decision.WITHDRAWN, "looked again");
        cases().keep(List.of(first, other));
        cases().keep(List.of(withdrawn));
        assertThat(cases().count()).isEqualTo(1);
        assertThat(contents(cases().casesAfter(0, 9))).containsExactly(other);
        assertThat(contents(cases().casesBefore(Long.MAX_VALUE, 9))).containsExactly(other);
        assertThat(cases().reviews(List.of("a", "b"))).isEqualTo(Map.of("b", other.review()));
        assertThat(contents(cases().history("a"))).containsExactly(first, withdrawn);
        RegressionCase third = decided("a", Decision.CONFIRMED, "so after all");
        cases().keep(List.of(third));
        assertThat(cases().reviews(List.of("a"))).isEqualTo(Map.of("a", third.review()));
        assertThat(contents(cases().history("a"))).containsExactly(first, withdrawn, third);
    }

    @Test
    void keepsARemarkBesideWhatWasDecided() throws IOException {
        RegressionCase decided = decided("a", Decision.DISMISSED, "not so");
        RegressionCase remark = decided("a", Decision.NOTED, "ask the board");
        cases().keep(List.of(decided));
        cases().keep(List.of(remark, decided("b", Decision.NOTED, "nothing is decided here")));
        assertThat(cases().count()).isEqualTo(1);
        assertThat(contents(cases().casesAfter(0, 9))).containsExactly(decided);
        assertThat(cases().reviews(List.of("a", "b"))).isEqualTo(Map.of("a", decided.review()));
        assertThat(contents(cases().history("a"))).containsExactly(decided, remark);
    }

    @Test
    void givesPages() throws IOException {
        List<RegressionCase> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(decided("case " + i, Decision.CONFIRMED, ""));
        }
        cases().keep(all);
        List<KeptCase> first = cases().casesAfter(0, 2);
        assertThat(contents(first)).isEqualTo(all.subList(0, 2));
        assertThat(contents(cases().casesAfter(first.get(1).number(), 9))).isEqualTo(all.subList(2, 5));
        List<RegressionCase> backwards = new ArrayList<>(all);
        Collections.reverse(backwards);
        List<KeptCase> last = cases().casesBefore(Long.MAX_VALUE, 2);
        assertThat(contents(last)).isEqualTo(backwards.subList(0, 2));
        assertThat(contents(cases().casesBefore(last.get(1).number(), 9))).isEqualTo(backwards.subList(2, 5));
    }

    @Test
    void aCaseSaysWhatItCanBeHeldAgainst() {
        Review review = decided("a", Decision.CONFIRMED, "").review();
        assertThatThrownBy(() -> new RegressionCase("a", List.of(AFTER), List.of(), review))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a case that confirms nothing");
        JudgedFinding foreign = finding(0, "The ferry stays");
        assertThatThrownBy(() -> new RegressionCase("a", List.of(AFTER), List.of(foreign), review))
                .hasMessage("document 0 does not hold \"The ferry stays\"");
        JudgedFinding beyond = finding(7, "The ferry stays");
        assertThatThrownBy(() -> new RegressionCase("a", List.of(AFTER), List.of(beyond), review))
                .hasMessage("there is no document 7");
    }

    private static List<RegressionCase> contents(List<KeptCase> kept) {
        return kept.stream().map(KeptCase::content).toList();
    }

    private static RegressionCase decided(String id, Decision decision, String why) {
        Review review = new Review(decision, "ann", Instant.parse("2026-03-01T10:15:30.123Z"), why);
        return new RegressionCase(id, List.of(BEFORE, AFTER), List.of(finding(0, "The ferry stays")), review);
    }

    private static JudgedFinding finding(int document, String words) {
        Quote before =
                new Quote(document, words, Optional.of(StatementKind.POSITION), Optional.of(StanceLabel.AGAINST));
        Quote after = new Quote(document == 0 ? 0 : 1, words, Optional.empty(), Optional.empty());
        return new JudgedFinding(
                FindingKind.REVERSAL,
                new Holder("Harbour board (Q1)", List.of("Harbour board", "board")),
                "the \"ferry\"",
                List.of(before),
                List.of(after));
    }
}
