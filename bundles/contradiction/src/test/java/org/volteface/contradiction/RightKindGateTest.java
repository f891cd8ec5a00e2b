package org.volteface.contradiction;

import static org.volteface.contradiction.Said.did;
import static org.volteface.contradiction.Said.promised;
import static org.volteface.contradiction.Said.said;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

class RightKindGateTest {
    private final Asked gate = new Asked(new RightKindGate());

    @Test
    void positionsCanChange() {
        gate.passes(said("2025-01-10").against("toll"), said("2025-06-10").favours("toll"));
    }

    @Test
    void aPositionCanBeGivenUpByADeed() {
        gate.passes(said("2025-01-10").against("toll"), did("2025-06-10").favours("toll"));
    }

    @Test
    void aPromiseCanBeBroken() {
        gate.passes(promised("2025-01-10").against("toll"), did("2025-06-10").favours("toll"));
    }

    @Test
    void aThreatNotCarriedOutBreaksNothing() {
        gate.stops(
                said("2025-01-10").as(StatementKind.THREAT).favours("strike"),
                did("2025-06-10").against("strike"));
    }

    @Test
    void anOfferAndAThreatGoTogether() {
        gate.stops(
                said("2025-01-10").as(StatementKind.PROPOSAL).favours("talks"),
                said("2025-06-10").as(StatementKind.THREAT).against("talks"));
    }

    @Test
    void aFactOfThePastIsNoPlan() {
        gate.stops(
                said("2025-01-10").as(StatementKind.REPORT).against("exports"),
                said("2025-06-10").favours("exports"));
    }

    @Test
    void anOfferBindsNobodyButAnOfferCanBeATurn() {
        gate.stops(
                said("2025-01-10").as(StatementKind.PROPOSAL).favours("trial"),
                did("2025-06-10").against("trial"));
        gate.passes(
                said("2025-01-10").against("trial"),
                said("2025-06-10").as(StatementKind.PROPOSAL).favours("trial"));
    }

    @Test
    void toAskForReleaseIsNotToBreakAPromise() {
        gate.stops(
                promised("2025-01-10").against("sale"),
                said("2025-06-10").as(StatementKind.PROPOSAL).favours("sale"));
    }

    @Test
    void aDeedStatesNoPositionUnlessItIsOneOfTakingSides() {
        gate.stops(
                did("2025-01-10").event(EventType.AID).sure(0.8).favours("toll"),
                said("2025-06-10").against("toll"));
        gate.passes(
                did("2025-01-10").event(EventType.REJECT).against("toll"),
                said("2025-06-10").favours("toll"));
    }

    @Test
    void aDeedThatAWordOfTakingSidesTellsStatesAPosition() {
        gate.passes(
                did("2025-01-10").sure(0.9).against("toll"), said("2025-06-10").favours("toll"));
    }

    @Test
    void aDeedThatItsDoerSpeaksForStatesAPosition() {
        Statement deed = did("2025-01-10").sure(0.8).against("old flag");
        Statement after = said("2025-06-10").favours("old flag");
        gate.passes(
                deed, after, said("2025-01-10").in("document of 2025-01-10", 90).against("flag"));
        gate.stops(deed, after, said("2025-03-10").against("flag"));
        gate.stops(
                deed,
                after,
                said("2025-01-10")
                        .in("document of 2025-01-10", 90)
                        .by("the league")
                        .against("flag"));
        gate.stops(
                deed,
                after,
                said("2025-01-10").in("document of 2025-01-10", 90).sure(0.4).against("flag"));
    }
}
