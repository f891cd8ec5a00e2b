package org.volteface.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.contradiction.Said.did;
import static org.volteface.contradiction.Said.promised;
import static org.volteface.contradiction.Said.said;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

class UnrivalledTest {
    private final Asked gate = new Asked(new SamePropositionGate(0.75));

    @Test
    void aNounThatItsHolderHasOfNothingElseTellsTheThing() {
        gate.passes(
                said("2025-01-10").topic("a regional levy", "levy", "regional").against("-"),
                said("2025-06-10").topic("the levy", "levy").favours("-"));
        gate.stops(
                said("2025-01-10").topic("a regional levy", "levy", "regional").against("-"),
                said("2025-06-10")
                        .topic("the levy imposed", "levy", "imposed", "port")
                        .favours("-"),
                said("2025-03-10").topic("a fishing levy", "levy", "fishing").favours("-"));
    }

    @Test
    void aNounOfManyThingsTellsNone() {
        gate.stops(
                said("2025-01-10")
                        .topic("a decent salary rise", "rise", "salary")
                        .against("-"),
                said("2025-06-10").topic("the rise", "rise").sure(0.8).favours("-"));
        gate.stops(
                said("2025-01-10").topic("the late cyclists", "cyclist", "late").against("-"),
                said("2025-06-10").topic("cyclists", "cyclist").sure(0.8).favours("-"));
    }

    @Test
    void someOfManyAreNotTheThing() {
        gate.stops(
                did("2025-01-10").topic("twelve rural depots", "depot", "rural").against("-"),
                said("2025-06-10").topic("closing depot", "depot", "closing").favours("-"));
    }

    @Test
    void anyThingOfTheSortIsNotTheOneSpokenOf() {
        gate.stops(
                said("2025-01-10")
                        .topic("an unlimited curfew", "curfew", "unlimited")
                        .against("-"),
                said("2025-06-10").topic("a short curfew", "curfew", "short").favours("-"));
    }

    @Test
    void oneSideMustBeSure() {
        gate.stops(
                said("2025-01-10").topic("a regional levy", "levy", "regional").against("-"),
                said("2025-06-10")
                        .topic("the levy imposed", "levy", "imposed", "port")
                        .sure(0.75)
                        .favours("-"));
    }

    @Test
    void aLapseNeedsNoSide() {
        gate.passes(
                promised("2025-01-10")
                        .topic("The full ledgers of the Orme mission", "ledger", "full", "orme", "mission")
                        .sure(0.65)
                        .favours("-"),
                said("2025-06-10")
                        .as(StatementKind.ADMISSION)
                        .topic("releasing the ledgers", "ledger", "releasing")
                        .sure(0.5)
                        .neither("-"));
    }

    @Test
    void onePhraseMayHoldTheOther() {
        gate.passes(
                promised("2025-01-10")
                        .topic("a second marina", "marina", "second")
                        .against("-"),
                did("2025-06-10")
                        .topic("applying as builder of a second marina", "builder", "second", "marina")
                        .favours("-"));
        gate.stops(
                said("2025-01-10").topic("the lake marina", "marina", "lake").against("-"),
                said("2025-06-10")
                        .topic("the lake marina rumour", "rumour", "lake", "marina")
                        .favours("-"));
    }

    @Test
    void whatIsAddedLaterMakesItAnotherThing() {
        gate.stops(
                said("2025-01-10").topic("evening ferries", "ferry", "evening").against("-"),
                said("2025-06-10")
                        .topic("ferries for apprentices", "ferry", "apprentice")
                        .favours("-"));
        gate.stops(
                said("2025-01-10")
                        .topic("a curfew for dogs in the upper park", "curfew", "dog", "upper", "park")
                        .favours("-"),
                said("2025-06-10")
                        .topic("a curfew for dogs on the beaches", "curfew", "dog", "beach", "sandy", "long")
                        .against("-"));
    }

    @Test
    void someOfManyAreNotTheOne() {
        assertThat(unrivalled(
                        said("2025-01-10").topic("twelve depots", "depot").against("-"),
                        said("2025-06-10").topic("the depot", "depot").favours("-")))
                .isFalse();
        assertThat(unrivalled(
                        said("2025-01-10")
                                .topic("a rural depot", "depot", "rural")
                                .against("-"),
                        said("2025-06-10").topic("the depot", "depot").favours("-")))
                .isTrue();
    }

    @Test
    void aNameIsNoWordOfOnesOwn() {
        assertThat(unrivalled(
                        said("2025-01-10").topic("the Norrbridge", "norrbridge").against("-"),
                        said("2025-06-10").topic("the Norrbridge", "norrbridge").favours("-")))
                .isFalse();
        assertThat(unrivalled(
                        said("2025-01-10").topic("the norrbridge", "norrbridge").against("-"),
                        said("2025-06-10").topic("the norrbridge", "norrbridge").favours("-")))
                .isTrue();
    }

    @Test
    void twoWordsMustHoldTheNounOfOnePhrase() {
        assertThat(unrivalled(
                        said("2025-01-10")
                                .topic("the rally over the lake marina", "rally", "lake", "marina")
                                .against("-"),
                        said("2025-06-10")
                                .topic("the dispute over the lake marina", "dispute", "lake", "marina")
                                .favours("-")))
                .isFalse();
        assertThat(unrivalled(
                        said("2025-01-10")
                                .topic("the lake marina", "marina", "lake")
                                .against("-"),
                        said("2025-06-10")
                                .topic("the dispute over the lake marina", "dispute", "lake", "marina")
                                .favours("-")))
                .isTrue();
        assertThat(unrivalled(
                        said("2025-01-10")
                                .topic("the lake teacher", "teacher", "lake")
                                .against("-"),
                        said("2025-06-10")
                                .topic("the lake teacher", "teacher", "lake")
                                .favours("-")))
                .isFalse();
    }

    @Test
    void whatTheNounOnlyQualifiesIsAnotherThing() {
        assertThat(unrivalled(
                        said("2025-01-10")
                                .topic("the lake marina", "marina", "lake")
                                .against("-"),
                        said("2025-06-10")
                                .topic("the lake marina rumour", "rumour", "lake", "marina")
                                .favours("-")))
                .isFalse();
    }

    @Test
    void aNounForAnybodyTellsNothing() {
        assertThat(unrivalled(
                        said("2025-01-10")
                                .topic("a retired teacher", "teacher", "retired")
                                .against("-"),
                        said("2025-06-10").topic("the teacher", "teacher").favours("-")))
                .isFalse();
        assertThat(unrivalled(
                        said("2025-01-10")
                                .topic("a regional levy", "levy", "regional")
                                .against("-"),
                        said("2025-06-10").topic("the levy", "levy").favours("-")))
                .isTrue();
    }

    private static boolean unrivalled(Statement earlier, Statement later) {
        return Candidate.of(earlier, later, Contrast.OPPOSITE, Asked.history(later, earlier))
                .unrivalled();
    }
}
