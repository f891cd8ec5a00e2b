package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.PromiseStanding;
import org.volteface.api.contradiction.PromiseStanding.Breach;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;

/** How promises stand, by the rule that all share, where a finding that they were broken was dismissed on review. */
class DismissedBreachTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 2, 1);
    private static final Edtf DEED = new Edtf("2025-11-05");
    private static final Statement PROMISE = SmallArchive.full().statement("s5").orElseThrow();
    private static final Finding FINDING = new Finding(
            FindingKind.BREACH,
            SmallArchive.WORKS,
            SmallArchive.WATER,
            new Turn(List.of("s5"), List.of("s7"), List.of()),
            new Verdict(Standing.SUPPORTED, Rating.PROMISE_BROKEN, .9, "It was raised."),
            List.of());
    private static final StatusChange BROKEN =
            new StatusChange("s5", PromiseStatus.BROKEN, DEED, List.of("s5", "s7"), "it was broken");

    @Test
    void isBrokenByAFinding() {
        assertThat(standing(List.of(), false, BEFORE).status()).isEqualTo(PromiseStatus.BROKEN);
        assertThat(standing(List.of(BROKEN), false, BEFORE).history()).containsExactly(BROKEN);
    }

    @Test
    void isNotBrokenByADismissedOne() {
        assertThat(standing(List.of(), true, BEFORE).status()).isEqualTo(PromiseStatus.IN_THE_WORKS);
        assertThat(standing(List.of(BROKEN), true, BEFORE).history()).isEmpty();
        assertThat(standing(List.of(BROKEN), true, AFTER).status()).isEqualTo(PromiseStatus.NOT_YET_RATED);
    }

    @Test
    void keepsWhatTellsOfAnotherDeed() {
        StatusChange other = new StatusChange("s5", PromiseStatus.BROKEN, DEED, List.of("s5", "s9"), "again");
        assertThat(standing(List.of(BROKEN, other), true, BEFORE).history()).containsExactly(other);
    }

    private static PromiseStanding standing(List<StatusChange> changes, boolean dismissed, LocalDate today) {
        return PromiseStanding.of(List.of(PROMISE), changes, List.of(new Breach(FINDING, DEED, dismissed)), today);
    }
}
