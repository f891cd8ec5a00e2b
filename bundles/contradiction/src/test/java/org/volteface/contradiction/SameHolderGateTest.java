package org.volteface.contradiction;

import static org.volteface.contradiction.Said.did;
import static org.volteface.contradiction.Said.said;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Authority;

class SameHolderGateTest {
    private final Asked gate = new Asked(new SameHolderGate());

    @Test
    void oneHolderPasses() {
        gate.passes(
                said("2025-01-10").by("Port of Ghent").against("night flights"),
                said("2025-06-10").by("Port of Ghent").favours("night flights"));
    }

    @Test
    void aSpokespersonBindsTheHouse() {
        gate.passes(
                said("2025-01-10").by("Ministry of Works").against("dam"),
                said("2025-06-10")
                        .by("Ministry of Works")
                        .through("Ilse Brand", Authority.DELEGATED)
                        .favours("dam"));
    }

    @Test
    void whoSpeaksForTheHouseIsHeldToItsOwnWord() {
        gate.passes(
                said("2025-01-10").by("Ilse Brand").against("dam"),
                said("2025-06-10")
                        .by("Ministry of Works")
                        .through("Ilse Brand", Authority.DELEGATED)
                        .favours("dam"));
    }

    @Test
    void twoMembersOfOneHouseAreTwo() {
        gate.stops(
                said("2025-01-10").by("Minister of Works").against("dam"),
                said("2025-06-10").by("Minister of Trade").favours("dam"));
    }

    @Test
    void aMemberWithoutAuthorityBindsNobody() {
        gate.stops(
                said("2025-01-10").by("River Party").against("dam"),
                said("2025-06-10")
                        .by("River Party")
                        .through("a councillor", Authority.NONE)
                        .favours("dam"));
    }

    @Test
    void aDeedIsItsDoersWhoeverTellsIt() {
        gate.passes(
                said("2025-01-10").by("Dorn Mines").against("open pit"),
                did("2025-06-10")
                        .by("Dorn Mines")
                        .through("the inspectorate", Authority.NONE)
                        .favours("open pit"));
    }

    @Test
    void theNarratorHoldsNothing() {
        gate.stops(
                said("2025-01-10").by(Actor.NARRATOR).against("dam"),
                said("2025-06-10").by(Actor.NARRATOR).favours("dam"));
    }

    @Test
    void whoeverTookAnotherOfficeIsHeldToWhatWasSaidInTheOneBefore() {
        gate.passes(
                said("2025-01-10").by("Mayor of Odense").against("toll"),
                said("2025-06-10")
                        .by("Minister of Works")
                        .through("Mayor of Odense", Authority.OWN)
                        .favours("toll"));
    }

    @Test
    void whatASuccessorSaysIsNotTheWordOfWhoeverLeft() {
        gate.stops(
                said("2025-01-10")
                        .by("Minister of Works")
                        .through("Mayor of Odense", Authority.OWN)
                        .against("toll"),
                said("2025-06-10").by("Mayor of Odense").favours("toll"));
    }
}
