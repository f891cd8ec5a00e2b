package org.volteface.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.contradiction.Said.did;
import static org.volteface.contradiction.Said.promised;
import static org.volteface.contradiction.Said.said;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.StatementKind;

class FirstHandGateTest {
    private final Asked gate = new Asked(new FirstHandGate());

    @Test
    void ownWordsPass() {
        gate.passes(
                said("2025-01-10").told(AttributionKind.DIRECT).against("toll"),
                said("2025-06-10").favours("toll"));
    }

    @Test
    void whatARivalSaysIsTheRivals() {
        gate.stops(
                said("2025-01-10").as(StatementKind.CLAIM_ABOUT_OTHER).favours("toll"),
                said("2025-06-10").against("toll"));
    }

    @Test
    void anAccountByAThirdPartyIsHearsay() {
        gate.stops(
                said("2025-01-10").told(AttributionKind.THIRD_PARTY).favours("toll"),
                said("2025-06-10").against("toll"));
    }

    @Test
    void anUnnamedSourceIsNoWord() {
        gate.stops(
                said("2025-01-10").against("toll"),
                said("2025-06-10").told(AttributionKind.ANONYMOUS).favours("toll"));
    }

    @Test
    void theNarratorOnBothSidesPassesToBeContested() {
        gate.passes(
                promised("2025-01-10").told(AttributionKind.NARRATOR).against("toll"),
                did("2025-06-10").favours("toll"));
        assertThat(new FirstHandGate().code()).isEqualTo("first-hand");
    }

    @Test
    void thatSomebodyTurnedIsNotKnownFromARival() {
        gate.stops(
                said("2025-01-10").favours("toll"),
                did("2025-06-10").through("Rival", Authority.NONE).against("toll"));
        gate.passes(
                promised("2025-01-10").favours("toll"),
                did("2025-06-10").through("Rival", Authority.NONE).against("toll"));
        gate.passes(
                said("2025-01-10").favours("toll"),
                did("2025-06-10").through("Spokesman", Authority.DELEGATED).against("toll"));
    }
}
