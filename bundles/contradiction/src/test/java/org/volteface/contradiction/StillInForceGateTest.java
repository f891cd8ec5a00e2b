package org.volteface.contradiction;

import static org.volteface.contradiction.Said.did;
import static org.volteface.contradiction.Said.promised;
import static org.volteface.contradiction.Said.said;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Mark;
import org.volteface.api.model.StatementKind;

class StillInForceGateTest {
    private final Asked gate = new Asked(new StillInForceGate());

    @Test
    void whatNobodyTookBackStands() {
        gate.passes(
                promised("2025-01-10").until("2026-01-01").against("sale"),
                did("2025-06-10").favours("sale"));
    }

    @Test
    void aCorrectedReportFalls() {
        gate.stops(
                said("2025-01-10").against("hunt"),
                said("2025-06-10").favours("hunt"),
                said("2025-06-11").as(StatementKind.CORRECTION).against("hunt"));
    }

    @Test
    void aDisownedReportFalls() {
        gate.stops(
                said("2025-01-10").by("Ida Lund").against("hunt"),
                said("2025-06-10").by("Ida Lund").favours("hunt"),
                said("2025-06-11")
                        .by("the narrator")
                        .as(StatementKind.CORRECTION)
                        .words("an article attributed remarks on the hunt to Ida Lund that her deputy made")
                        .neither("article"));
    }

    @Test
    void whatAnotherDidNotSayLeavesItStanding() {
        gate.passes(
                said("2025-01-10").by("Ida Lund").against("hunt"),
                said("2025-06-10").by("Ida Lund").favours("hunt"),
                said("2025-06-11")
                        .by("the narrator")
                        .as(StatementKind.CORRECTION)
                        .words("an article attributed remarks on the hunt to Jon Vik that his deputy made")
                        .neither("article"));
    }

    @Test
    void aCorrectionOfAnotherMatterLeavesItStanding() {
        gate.passes(
                said("2025-01-10").against("hunt"),
                said("2025-06-10").favours("hunt"),
                said("2025-06-11").as(StatementKind.CORRECTION).against("ski lift"));
    }

    @Test
    void aCorrectionBeforeTheReportIsNotOne() {
        gate.passes(
                said("2025-01-10").against("hunt"),
                said("2025-06-10").favours("hunt"),
                said("2025-06-01").as(StatementKind.CORRECTION).against("hunt"));
    }

    @Test
    void whatBothChangedIsNoLongerDue() {
        gate.stops(
                promised("2025-01-10").until("2026-01-01").against("sale"),
                did("2025-06-10").favours("sale"),
                did("2025-03-10").by("the union").marked(Mark.AMENDED).favours("sale"));
    }

    @Test
    void whoWasPromisedSomethingMayGiveThePromiseBack() {
        gate.stops(
                promised("2025-01-10").by("Harl Timber").against("layoffs"),
                did("2025-06-10").by("Harl Timber").favours("layoffs"),
                did("2025-03-10")
                        .by("the union")
                        .words("the union has freed Harl Timber from its pledge")
                        .marked(Mark.AMENDED)
                        .favours("fund"));
    }

    @Test
    void aReleaseOfSomebodyElseChangesNothing() {
        gate.passes(
                promised("2025-01-10").by("Harl Timber").against("layoffs"),
                did("2025-06-10").by("Harl Timber").favours("layoffs"),
                did("2025-03-10")
                        .by("the union")
                        .words("the union has freed Orla Gas from its pledge")
                        .marked(Mark.AMENDED)
                        .favours("fund"));
    }

    @Test
    void whoIsBoundMovesNoDateAlone() {
        gate.passes(
                promised("2025-01-10")
                        .by("Harl Timber")
                        .words("a new saw by May")
                        .favours("saw"),
                said("2025-06-10").by("Harl Timber").against("saw"),
                did("2025-03-10")
                        .by("Harl Timber")
                        .words("Harl Timber extended the deadline for the new saw")
                        .marked(Mark.AMENDED)
                        .favours("saw"));
    }

    @Test
    void aChangeAgreedAfterwardsComesTooLate() {
        gate.passes(
                promised("2025-01-10").until("2026-01-01").against("sale"),
                did("2025-06-10").favours("sale"),
                did("2025-07-10").by("the union").marked(Mark.AMENDED).favours("sale"));
    }

    @Test
    void whatWasToLastHasRunOut() {
        gate.stops(
                promised("2025-01-10").until("2025-12-31").against("sale"),
                did("2026-01-02").favours("sale"));
    }

    @Test
    void whatWasToBeDoneDoesNotRunOut() {
        gate.passes(
                promised("2025-01-10").until("2025-12-31").favours("report"),
                said("2026-01-02").against("report"));
    }
}
