package org.volteface.contradiction;

import static org.volteface.contradiction.Said.did;
import static org.volteface.contradiction.Said.promised;
import static org.volteface.contradiction.Said.said;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Mark;

class TimeOrderGateTest {
    private final Asked gate = new Asked(new TimeOrderGate());

    @Test
    void laterIsLater() {
        gate.passes(said("2025-01-10").against("toll"), said("2025-01-11").favours("toll"));
    }

    @Test
    void oneDayHasNoOrder() {
        gate.stops(
                said("2025-01-10").in("a", 0).against("toll"),
                said("2025-01-10").in("a", 90).favours("toll"));
    }

    @Test
    void whatIsRecalledIsOfItsOwnTime() {
        gate.stops(
                said("2025-01-10").against("toll"),
                said("2025-06-10").marked(Mark.RECALLED).about("2024-03").favours("toll"));
    }

    @Test
    void aDeedIsOfTheDayItWasDone() {
        gate.passes(
                promised("2025-01-10").against("toll"),
                did("2026-01-10").about("2025-03").favours("toll"));
    }

    @Test
    void aRecalledPromiseIsOlderThanTheDeedToldBesideIt() {
        gate.passes(
                promised("2025-06-10").marked(Mark.RECALLED).in("a", 0).against("toll"),
                did("2025-06-10").in("a", 90).about("2024").favours("toll"));
    }

    @Test
    void aRecalledPromiseInAnotherTextHasNoDate() {
        gate.stops(
                promised("2025-06-10").marked(Mark.RECALLED).in("a", 0).against("toll"),
                did("2025-06-10").in("b", 90).about("2024").favours("toll"));
    }
}
