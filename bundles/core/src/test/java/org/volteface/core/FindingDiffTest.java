package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.deployment.FindingChange;
import org.volteface.api.deployment.FindingChange.What;
import org.volteface.api.model.Document;
import org.volteface.api.model.Statement;
import org.volteface.contracts.SampleRecordings;

/** What is said to appear, vanish or change. */
final class FindingDiffTest {
    private static final Document DOCUMENT = SampleRecordings.document(1);
    private static final Statement FIRST = SampleRecordings.statement(DOCUMENT, "2023-02-01", 1);
    private static final Statement SECOND = SampleRecordings.statement(DOCUMENT, "2023-03-01", 20);
    private static final Statement THIRD = SampleRecordings.statement(DOCUMENT, "2023-04-01", 40);

    private final FindingDiff diff = new FindingDiff(List.of());
    private final Finding finding = SampleRecordings.finding(THIRD, "It turned.", FIRST);

    @Test
    void theSameIsNoChangeWhateverIsSaidOfIt() {
        assertThat(diff.of(List.of(finding), List.of(SampleRecordings.finding(THIRD, "In other words.", FIRST))))
                .isEmpty();
    }

    @Test
    void otherEvidenceForTheSameTurnIsAChange() {
        Finding fresh = SampleRecordings.finding(THIRD, "It turned.", FIRST, SECOND);
        assertThat(diff.of(List.of(finding), List.of(fresh))).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.CHANGED);
            assertThat(change.before()).contains(finding);
            assertThat(change.after()).contains(fresh);
        });
    }

    @Test
    void anotherRatingIsAChange() {
        Verdict verdict = finding.verdict();
        Finding fresh = new Finding(
                finding.kind(),
                finding.holder(),
                finding.proposition(),
                finding.turn(),
                new Verdict(verdict.standing(), Rating.HALF_FLIP, verdict.confidence(), verdict.why()),
                finding.gates());
        assertThat(diff.of(List.of(finding), List.of(fresh)))
                .extracting(FindingChange::what)
                .containsExactly(What.CHANGED);
    }

    @Test
    void anotherTurnVanishesAndAppears() {
        Finding fresh = SampleRecordings.finding(SECOND, "It turned.", FIRST);
        assertThat(diff.of(List.of(finding), List.of(fresh)))
                .extracting(FindingChange::what)
                .containsExactly(What.VANISHED, What.APPEARED);
        assertThat(diff.of(List.of(), List.of(finding, fresh))).hasSize(2);
    }
}
