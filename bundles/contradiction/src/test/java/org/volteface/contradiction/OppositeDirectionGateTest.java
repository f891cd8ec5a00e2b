package org.volteface.contradiction;

import static org.volteface.contradiction.Said.promised;
import static org.volteface.contradiction.Said.said;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Modality;

class OppositeDirectionGateTest {
    private final Asked gate = new Asked(new OppositeDirectionGate(0.35));

    @Test
    void noThenYesPasses() {
        gate.passes(said("2025-01-10").against("toll"), said("2025-06-10").favours("toll"));
    }

    @Test
    void yesToTheEndOfAThingIsNoToTheThing() {
        gate.passes(
                said("2025-01-10").ending().favours("toll"), said("2025-06-10").favours("toll"));
        gate.stops(
                said("2025-01-10").ending().favours("toll"), said("2025-06-10").against("toll"));
    }

    @Test
    void undecidedIsNoSide() {
        gate.stops(said("2025-01-10").neither("toll"), said("2025-06-10").favours("toll"));
    }

    @Test
    void fromMaybeToNoIsAFirming() {
        gate.stops(
                said("2025-01-10").with(Modality.POSSIBLE).favours("toll"),
                said("2025-06-10").against("toll"));
        gate.stops(
                said("2025-01-10").with(Modality.PROBABLE).favours("toll"),
                said("2025-06-10").against("toll"));
    }

    @Test
    void fromNoToMaybeIsNotYetATurn() {
        gate.stops(
                said("2025-01-10").against("toll"),
                said("2025-06-10").with(Modality.POSSIBLE).favours("toll"));
    }

    @Test
    void fromNoToLikelyIsATurn() {
        gate.passes(
                said("2025-01-10").against("toll"),
                said("2025-06-10").with(Modality.PROBABLE).favours("toll"));
    }

    @Test
    void notAgainstIsNotFor() {
        gate.stops(
                said("2025-01-10").marked(Mark.LITOTES).favours("toll"),
                said("2025-06-10").against("toll"));
    }

    @Test
    void whatSaysThatNothingChangedIsNoChangeOfPosition() {
        gate.stops(
                said("2025-01-10").favours("toll"),
                said("2025-06-10").marked(Mark.UNCHANGED).against("toll"));
    }

    @Test
    void whatWasToGoAndStaysIsABrokenPromise() {
        gate.passes(
                promised("2025-01-10").against("toll"),
                said("2025-06-10").marked(Mark.UNCHANGED).favours("toll"));
    }

    @Test
    void anUncertainSideIsHeldAgainstNobody() {
        gate.stops(
                said("2025-01-10").sure(0.2).against("toll"), said("2025-06-10").favours("toll"));
    }
}
