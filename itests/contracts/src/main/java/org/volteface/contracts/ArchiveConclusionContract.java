package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.contracts.SampleRecordings.conclusion;
import static org.volteface.contracts.SampleRecordings.dismissal;
import static org.volteface.contracts.SampleRecordings.finding;
import static org.volteface.contracts.SampleRecordings.recording;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.Conclusion;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.contradiction.Undecided;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.PromiseStatus;

/** The contract of {@link StatementArchive} on what is concluded of statements, on an empty one. */
public abstract class ArchiveConclusionContract extends ArchivedStatements {
    /** For the class that names the provider. */
    protected ArchiveConclusionContract() {}

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
}
