package org.volteface.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.contradiction.Said.said;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Facet;
import org.volteface.api.model.Statement;

class ScopeLawTest {
    @Test
    void noToTheWholeClashesWithYesToAPartWhereEveryPartIsMeant() {
        assertThat(apart(
                        said("2025-01-10").any().against("talks"),
                        said("2025-06-10").limited(Facet.FORM, "indirect").favours("talks")))
                .isEmpty();
    }

    @Test
    void noToTheWholeLeavesAFormOpenWhereNotEveryPartIsMeant() {
        assertThat(apart(
                        said("2025-01-10").against("talks"),
                        said("2025-06-10").limited(Facet.FORM, "indirect").favours("talks")))
                .isPresent();
    }

    @Test
    void yesToTheWholeGoesWithNoToAPart() {
        assertThat(apart(
                        said("2025-01-10").favours("talks"),
                        said("2025-06-10").limited(Facet.FORM, "direct").against("talks")))
                .isPresent();
    }

    @Test
    void yesToEveryPartClashesWithNoToOne() {
        assertThat(apart(
                        said("2025-01-10").any().favours("clinics"),
                        said("2025-06-10").limited(Facet.PLACE, "Elm Row").against("clinics")))
                .isEmpty();
    }

    @Test
    void directAndIndirectNeverClash() {
        assertThat(apart(
                        said("2025-01-10").limited(Facet.FORM, "direct").any().against("talks"),
                        said("2025-06-10").limited(Facet.FORM, "indirect").favours("talks")))
                .isPresent();
    }

    @Test
    void noToTheWholeClashesWithYesInOnePlace() {
        assertThat(apart(
                        said("2025-01-10").against("salmon farms"),
                        said("2025-06-10").limited(Facet.PLACE, "Cold Bay").favours("salmon farms")))
                .isEmpty();
    }

    @Test
    void aPlaceWithinAnotherIsTheSame() {
        assertThat(apart(
                        said("2025-01-10").limited(Facet.PLACE, "Bay").against("farms"),
                        said("2025-06-10").limited(Facet.PLACE, "Cold Bay").favours("farms")))
                .isEmpty();
    }

    @Test
    void figuresOfOneUnitMustAgree() {
        assertThat(apart(
                        said("2025-01-10").limited(Facet.QUANTITY, "30 km").against("limit"),
                        said("2025-06-10").limited(Facet.QUANTITY, "50 km").favours("limit")))
                .isPresent();
        assertThat(apart(
                        said("2025-01-10").limited(Facet.QUANTITY, "30 km").against("limit"),
                        said("2025-06-10").limited(Facet.QUANTITY, "30 km").favours("limit")))
                .isEmpty();
    }

    @Test
    void periodsMustOverlap() {
        assertThat(apart(
                        said("2025-01-10").limited(Facet.TIME, "2026").against("festival"),
                        said("2025-06-10").limited(Facet.TIME, "2027-05").favours("festival")))
                .isPresent();
        assertThat(apart(
                        said("2025-01-10").limited(Facet.TIME, "2026").against("festival"),
                        said("2025-06-10").limited(Facet.TIME, "2026-05").favours("festival")))
                .isEmpty();
    }

    @Test
    void baselinesMustAgree() {
        assertThat(apart(
                        said("2025-01-10").limited(Facet.BASELINE, "1990").against("cut"),
                        said("2025-06-10").limited(Facet.BASELINE, "2005").favours("cut")))
                .isPresent();
    }

    @Test
    void aPlaceMayStandInTheName() {
        assertThat(apart(
                        said("2025-01-10").limited(Facet.PLACE, "Quarry Lane").against("selling depot"),
                        said("2025-06-10").favours("selling quarry lane depot")))
                .isEmpty();
        assertThat(apart(
                        said("2025-01-10").limited(Facet.PLACE, "Quarry Lane").against("selling depot"),
                        said("2025-06-10").favours("selling old depot")))
                .isPresent();
    }

    @Test
    void whoCutsNoPostsDismissesNobody() {
        assertThat(apart(
                        said("2025-01-10").against("redundancy"),
                        said("2025-06-10").limited(Facet.FORM, "compulsory").favours("redundancy")))
                .isEmpty();
        assertThat(apart(
                        said("2025-01-10").limited(Facet.FORM, "compulsory").against("redundancy"),
                        said("2025-06-10").favours("redundancy")))
                .isPresent();
    }

    private static Optional<String> apart(Statement earlier, Statement later) {
        return ScopeLaw.apart(Candidate.of(earlier, later, Contrast.OPPOSITE, Asked.history(later, earlier)));
    }
}
