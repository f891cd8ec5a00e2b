package org.volteface.contradiction;

import static org.volteface.contradiction.Said.did;
import static org.volteface.contradiction.Said.promised;
import static org.volteface.contradiction.Said.said;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Mark;
import org.volteface.api.model.StatementKind;

class BreachEvidenceGateTest {
    private final Asked gate = new Asked(new BreachEvidenceGate());

    @Test
    void noPromiseNoBreach() {
        gate.passes(said("2025-01-10").against("sale"), said("2025-06-10").favours("sale"));
    }

    @Test
    void aContraryDeedInTheWindowBreaksIt() {
        gate.passes(
                promised("2025-01-10").until("2026-01-01").against("layoffs"),
                did("2025-06-10").favours("layoffs"));
    }

    @Test
    void aChangeAnnouncedForAfterTheWindowDoesNot() {
        gate.stops(
                promised("2025-01-10").until("2025-12-31").against("rise"),
                said("2025-11-10").about("2026-02-01").favours("rise"));
        gate.passes(
                promised("2025-01-10").until("2025-12-31").against("rise"),
                said("2025-10-10").about("2025-11-01").favours("rise"));
    }

    @Test
    void notDoneIsNotBrokenWhileTheLastDayIsAhead() {
        gate.stops(promised("2025-01-10").until("2026-06-30").favours("audit"), undone("2025-07-10"));
    }

    @Test
    void notDoneAfterTheLastDayIs() {
        gate.passes(promised("2025-01-10").until("2025-06-30").favours("audit"), undone("2025-07-10"));
    }

    @Test
    void notDoneWithoutALastDayIsNot() {
        gate.stops(promised("2025-01-10").favours("audit"), undone("2025-07-10"));
    }

    @Test
    void anAdmissionBreaksWhatWasToLast() {
        gate.passes(
                promised("2025-01-10")
                        .until("2026-06-30")
                        .words("the ward stays open until June")
                        .favours("ward"),
                said("2025-07-10")
                        .as(StatementKind.ADMISSION)
                        .words("we fell short of that")
                        .neither("ward"));
    }

    @Test
    void onlyAPartAfterTheLastDayIsABreach() {
        gate.passes(
                promised("2025-01-10").until("2025-12-31").favours("flats"),
                did("2026-01-10").marked(Mark.PARTIAL).neither("flats"));
        gate.stops(
                promised("2025-01-10").until("2026-12-31").favours("flats"),
                did("2026-01-10").marked(Mark.PARTIAL).neither("flats"));
    }

    @Test
    void aFigureInsideThePromiseKeepsIt() {
        gate.stops(
                promised("2025-01-10").words("build at least 2,000 rooms").favours("rooms"),
                did("2025-06-10").words("cut the plan to 2,150 rooms").against("rooms"));
        gate.passes(
                promised("2025-01-10").words("build at least 2,000 rooms").favours("rooms"),
                did("2025-06-10").words("cut the plan to 1,700 rooms").against("rooms"));
    }

    private static org.volteface.api.model.Statement undone(String day) {
        return said(day)
                .as(StatementKind.ADMISSION)
                .marked(Mark.NEGATED)
                .words("it has not published the audit")
                .neither("audit");
    }
}
