package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.contracts.SampleRecordings.conclusion;
import static org.volteface.contracts.SampleRecordings.dismissal;
import static org.volteface.contracts.SampleRecordings.finding;
import static org.volteface.contracts.SampleRecordings.recording;
import static org.volteface.contracts.SampleRecordings.statement;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.Conclusion;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.Entry;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Place;
import org.volteface.api.archive.Recording;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.contradiction.Undecided;
import org.volteface.api.model.Document;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;

/** The contract of {@link StatementArchive}, on an empty one. */
public abstract class StatementArchiveContract {
    private final Document document = SampleRecordings.document(1);
    private final Document other = SampleRecordings.document(2);
    private final Statement first = statement(document, "2023-02-01", 30);
    private final Statement second = statement(document, "2023-09-01", 4);
    private final Statement third = statement(other, "2024-02-01", 4);

    /** For the class that names the provider. */
    protected StatementArchiveContract() {}

    /** The provider under test. */
    protected abstract StatementArchive archive();

    @Test
    void isEmptyAtFirst() {
        assertThat(archive().counts()).isEqualTo(new Counts(0, 0, 0, 0));
        assertThat(statements()).isEmpty();
        assertThat(outcomes()).isEmpty();
        assertThat(archive().due(9)).isEmpty();
        assertThat(archive().latestDay()).isEqualTo(LocalDate.EPOCH);
        assertThat(archive().headline("unknown")).isEmpty();
        assertThat(archive().statement("unknown")).isEmpty();
        assertThat(archive().outcomesOn("unknown")).isEmpty();
    }

    @Test
    void keepsStatementsAsTheyAre() throws IOException {
        recordBoth();
        assertThat(statements()).containsExactly(first, second, third);
        assertThat(archive().statementsOf(document.id())).containsExactly(second, first);
        assertThat(archive().statement(first.id())).contains(first);
        assertThat(archive().headline(document.id())).contains(document.headline());
        assertThat(archive().latestDay()).isEqualTo(Samples.DAY);
        assertThat(archive().counts()).isEqualTo(new Counts(2, 3, 0, 3));
    }

    @Test
    void theSameRecordingAgainChangesNothing() throws IOException {
        recordBoth();
        List<Due> due = archive().due(9);
        archive().record(recording(document, first, second));
        assertThat(archive().due(9)).isEqualTo(due);
        SampleRecordings.conclude(archive(), second, dismissal(first, second));
        archive().record(recording(document, first, second));
        assertThat(archive().due(9)).extracting(Due::statement).containsExactly(first, third);
        assertThat(outcomes()).containsExactly(dismissal(first, second));
        assertThat(archive().counts()).isEqualTo(new Counts(2, 3, 0, 2));
    }

    @Test
    void aRecordingReplacesWhatTheDocumentGave() throws IOException {
        recordBoth();
        SampleRecordings.conclude(archive(), first);
        SampleRecordings.conclude(archive(), second, finding(second, "It turned.", first));
        archive().record(recording(document, first));
        assertThat(statements()).containsExactly(first, third);
        assertThat(archive().statement(second.id())).isEmpty();
        assertThat(outcomes()).isEmpty();
        assertThat(archive().findingsAfter(0, 9)).isEmpty();
        assertThat(archive().due(9)).extracting(Due::statement).containsExactlyInAnyOrder(third, first);
        assertThat(archive().counts()).isEqualTo(new Counts(2, 2, 0, 2));
    }

    @Test
    void aStatementOfOtherMakersReplacesTheOneWithItsId() throws IOException {
        archive().record(recording(document, first));
        SampleRecordings.conclude(archive(), first, dismissal(first, first));
        List<String> makers = List.of("org.volteface.contracts@2.0.0 {}");
        Statement anew =
                new Statement(first.id(), first.wording(), first.holding(), first.claim(), first.timing(), makers);
        Entry entry = new Entry(anew, Set.of());
        archive().record(new Recording(document, List.of(entry), makers, Set.of(anew.id())));
        assertThat(statements()).containsExactly(anew);
        assertThat(archive().statement(first.id())).contains(anew);
        assertThat(outcomes()).hasSize(1);
        assertThat(archive().due(9)).extracting(Due::statement).containsExactly(anew);
        assertThat(archive().counts()).isEqualTo(new Counts(1, 1, 0, 1));
    }

    @Test
    void whatIsAffectedIsDueInTheOrderOfWaiting() throws IOException {
        recordBoth();
        assertThat(archive().due(2)).extracting(Due::statement).containsExactly(first, second);
        long mark = SampleRecordings.due(archive(), first).mark();
        archive().makeDue(Set.of(first.id(), "unknown"));
        assertThat(archive().due(9)).extracting(Due::statement).containsExactly(first, second, third);
        assertThat(SampleRecordings.due(archive(), first).mark()).isGreaterThan(mark);
        SampleRecordings.conclude(archive(), first);
        archive().makeDue(Set.of(first.id()));
        assertThat(archive().due(9)).extracting(Due::statement).containsExactly(second, third, first);
    }

    @Test
    void keepsEveryKindOfOutcome() throws IOException {
        recordBoth();
        Outcome status = new StatusChange(
                first.id(),
                PromiseStatus.STALLED,
                new Edtf("2024-02"),
                List.of(first.id(), third.id()),
                "nothing moved");
        Outcome undecided = new Undecided(List.of(second.id(), third.id()), "it is \"unclear\"");
        Finding finding = finding(third, "It turned.", first, second);
        SampleRecordings.conclude(archive(), third, dismissal(first, third), status, undecided, finding);
        assertThat(outcomes()).containsExactlyInAnyOrder(finding, dismissal(first, third), status, undecided);
        assertThat(archive().outcomesOn(third.id()))
                .containsExactly(finding, dismissal(first, third), status, undecided);
        assertThat(archive().outcomesOn(second.id())).containsExactly(finding, undecided);
        assertThat(archive().counts()).isEqualTo(new Counts(2, 3, 1, 2));
        FoundFinding found = archive().findingsAfter(0, 9).get(0);
        assertThat(found.finding()).isEqualTo(finding);
        assertThat(found.madeBy()).isEqualTo(SampleRecordings.DETECTOR);
    }

    @Test
    void aConclusionReplacesTheOneBefore() throws IOException {
        recordBoth();
        SampleRecordings.conclude(archive(), third, dismissal(first, third), dismissal(second, third));
        SampleRecordings.concludeAgain(archive(), third, dismissal(second, third));
        assertThat(outcomes()).containsExactly(dismissal(second, third));
        assertThat(archive().outcomesOn(first.id())).isEmpty();
    }

    @Test
    void aFailureTakesNothingBack() throws IOException {
        recordBoth();
        Finding finding = finding(third, "It turned.", first);
        SampleRecordings.conclude(archive(), third, finding);
        archive().makeDue(Set.of(third.id()));
        Due due = SampleRecordings.due(archive(), third);
        archive().conclude(List.of(Conclusion.failed(due, "another@1")));
        assertThat(outcomes()).containsExactly(finding);
        assertThat(archive().findingsAfter(0, 9))
                .extracting(FoundFinding::madeBy)
                .containsExactly(SampleRecordings.DETECTOR);
        assertThat(archive().notConcludedBy("another@1", 9)).doesNotContain(third.id());
        assertThat(archive().due(9)).extracting(Due::statement).doesNotContain(third);
    }

    @Test
    void aDateInTheFutureIsNotTheLatestDay() throws IOException {
        Document typo = Document.of(new Headline(Origin.UNKNOWN, LocalDate.of(9999, 1, 1), ""), "A text.");
        archive().record(recording(document, first));
        LocalDate latest = archive().latestDay();
        archive().record(recording(typo));
        assertThat(archive().latestDay()).isEqualTo(latest).isEqualTo(document.published());
    }

    @Test
    void aConclusionOnWhatBecameDueAgainDoesNotCount() throws IOException {
        recordBoth();
        Due due = SampleRecordings.due(archive(), second);
        archive().makeDue(Set.of(second.id()));
        archive().conclude(List.of(conclusion(due, dismissal(first, second))));
        assertThat(outcomes()).isEmpty();
        assertThat(archive().counts().due()).isEqualTo(3);
        SampleRecordings.conclude(archive(), second, dismissal(first, second));
        archive().conclude(List.of(conclusion(due)));
        assertThat(outcomes()).hasSize(1);
    }

    @Test
    void aConclusionOnWhatIsGoneDoesNotCount() throws IOException {
        recordBoth();
        Due due = SampleRecordings.due(archive(), second);
        archive().record(recording(document, first));
        archive().conclude(List.of(conclusion(due, dismissal(first, second))));
        assertThat(outcomes()).isEmpty();
        assertThat(archive().counts().due()).isEqualTo(2);
    }

    @Test
    void aLaterFindingTakesThePlaceOfAnEarlierOneAboutTheSameTurn() throws IOException {
        recordBoth();
        Finding late = finding(second, "It turned, and again.", first);
        Finding early = finding(second, "It turned.", first);
        SampleRecordings.conclude(archive(), third, late);
        SampleRecordings.conclude(archive(), second, early);
        assertThat(outcomes()).containsExactly(late);
        SampleRecordings.concludeAgain(archive(), third);
        assertThat(outcomes()).containsExactly(early);
        SampleRecordings.concludeAgain(archive(), third, late);
        assertThat(outcomes()).containsExactly(late);
        assertThat(archive().outcomesOn(first.id())).containsExactly(late);
        assertThat(archive().counts().findings()).isEqualTo(1);
    }

    @Test
    void findingsKeepTheirNumbersUntilTheyAreWithdrawn() throws IOException {
        recordBoth();
        Finding one = finding(second, "It turned.", first);
        Finding two = finding(third, "It turned back.", second);
        SampleRecordings.conclude(archive(), third, two);
        SampleRecordings.conclude(archive(), second, one);
        List<FoundFinding> found = archive().findingsAfter(0, 9);
        assertThat(found).extracting(FoundFinding::finding).containsExactly(two, one);
        assertThat(archive().findingsAfter(0, 1)).containsExactly(found.get(0));
        assertThat(archive().findingsAfter(found.get(0).number(), 9)).containsExactly(found.get(1));
        assertThat(archive().findingsBefore(Long.MAX_VALUE, 9)).containsExactly(found.get(1), found.get(0));
        assertThat(archive().findingsBefore(Long.MAX_VALUE, 1)).containsExactly(found.get(1));
        assertThat(archive().findingsBefore(found.get(1).number(), 9)).containsExactly(found.get(0));
        SampleRecordings.concludeAgain(archive(), third, two);
        assertThat(archive().findingsAfter(0, 9)).isEqualTo(found);
        SampleRecordings.concludeAgain(archive(), third);
        assertThat(archive().findingsBefore(Long.MAX_VALUE, 9)).containsExactly(found.get(1));
        SampleRecordings.concludeAgain(archive(), third, two);
        assertThat(archive().findingsAfter(found.get(1).number(), 9))
                .extracting(FoundFinding::finding)
                .containsExactly(two);
    }

    @Test
    void aFindingThatAnotherDetectorMakesTooIsTheSame() throws IOException {
        recordBoth();
        Finding finding = finding(second, "It turned.", first);
        SampleRecordings.conclude(archive(), second, finding);
        long number = archive().findingsAfter(0, 9).get(0).number();
        archive().makeDue(Set.of(second.id()));
        Due due = SampleRecordings.due(archive(), second);
        archive().conclude(List.of(Conclusion.of(due, List.of(finding), "another@1")));
        assertThat(archive().findingsAfter(0, 9)).containsExactly(new FoundFinding(number, finding, "another@1"));
    }

    @Test
    void tellsWhatADetectorHasNotConcluded() throws IOException {
        recordBoth();
        assertThat(archive().notConcludedBy("x", 9)).containsExactlyInAnyOrder(first.id(), second.id(), third.id());
        SampleRecordings.conclude(archive(), second);
        SampleRecordings.conclude(archive(), third);
        assertThat(archive().notConcludedBy(SampleRecordings.DETECTOR, 9)).containsExactly(first.id());
        assertThat(archive().notConcludedBy("x", 2)).hasSize(2);
        archive().record(recording(document));
        assertThat(archive().notConcludedBy("x", 9)).containsExactly(third.id());
        assertThat(archive().notConcludedBy(SampleRecordings.DETECTOR, 9)).isEmpty();
    }

    private List<Statement> statements() {
        return Stream.of(document, other)
                .flatMap(each -> archive().statementsOf(each.id()).stream())
                .sorted(Comparator.comparing(Place::of))
                .toList();
    }

    private List<Outcome> outcomes() {
        return Stream.of(first, second, third)
                .flatMap(each -> archive().outcomesOn(each.id()).stream())
                .distinct()
                .toList();
    }

    private void recordBoth() throws IOException {
        archive().record(recording(document, first, second));
        archive().record(recording(other, third));
    }
}
