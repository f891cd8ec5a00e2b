package org.volteface.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.contradiction.Said.did;
import static org.volteface.contradiction.Said.promised;
import static org.volteface.contradiction.Said.said;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Statement;

/** Terms are those that a classifier gives: "deal" stands for pact, accord and treaty. */
class AccordTest {
    private static final Statement UNDER_THE_DEAL = promised("2019-04-02").favours("deal herring quota");

    @Test
    void leavingTurnsAgainstWhatWasPromisedUnderIt() {
        assertThat(Accord.left(UNDER_THE_DEAL, did("2024-02-01").against("deal")))
                .isTrue();
    }

    @Test
    void stayingTurnsAgainstNothing() {
        assertThat(Accord.left(UNDER_THE_DEAL, did("2024-02-01").favours("deal")))
                .isFalse();
    }

    @Test
    void aPositionIsNoPromise() {
        assertThat(Accord.left(
                        said("2019-04-02").favours("deal herring quota"),
                        did("2024-02-01").against("deal")))
                .isFalse();
    }

    @Test
    void anotherDealIsAnotherFrame() {
        assertThat(Accord.left(UNDER_THE_DEAL, did("2024-02-01").against("rail deal")))
                .isFalse();
    }

    @Test
    void onlyAnAgreementIsAFrame() {
        assertThat(Accord.left(
                        promised("2019-04-02").favours("harbour toll"),
                        did("2024-02-01").against("harbour")))
                .isFalse();
    }

    @Test
    void thePactIsNamedAfterWhatWasPromised() {
        Statement promise = promised("2019-04-02")
                .words("agreed to keep trawlers out of the Skarn Strait")
                .favours("Skarn Strait trawler");
        assertThat(Accord.left(promise, did("2024-02-01").against("Skarn Strait deal")))
                .isTrue();
        assertThat(Accord.left(promise, did("2024-02-01").against("Hale Strait deal")))
                .isFalse();
        assertThat(Accord.left(promise, did("2024-02-01").against("Skarn deal")))
                .isFalse();
    }

    @Test
    void whoIsNoLongerBoundHasLeft() {
        Statement promise = promised("2019-04-02")
                .words("agreed to keep trawlers out of the Skarn Strait")
                .favours("Skarn Strait trawler");
        assertThat(Accord.left(
                        promise,
                        said("2024-02-01")
                                .words("Marland no longer regards itself as bound by the Skarn Strait pact")
                                .neither("Marland")))
                .isTrue();
        assertThat(Accord.left(
                        promise,
                        said("2024-02-01")
                                .words("Marland is still bound by the Skarn Strait pact")
                                .neither("Marland")))
                .isFalse();
    }

    @Test
    void whoTakesNoMorePartHasLeft() {
        Statement promise = promised("2019-04-02")
                .words("agreed to keep trawlers out of the Skarn Strait")
                .favours("Skarn Strait trawler");
        assertThat(Accord.left(
                        promise,
                        did("2024-02-01")
                                .words("Marland suspended its participation in the Skarn Strait treaty")
                                .against("participation")))
                .isTrue();
        assertThat(Accord.left(
                        promise,
                        did("2024-02-01")
                                .words("Marland has not suspended its participation in the Skarn Strait treaty")
                                .favours("participation")))
                .isFalse();
    }

    @Test
    void toKeepSomebodyFromSomethingIsPromisedUnderNoAgreementWithHim() {
        Statement promise = promised("2019-04-02")
                .words("vowed never to let Norland dredge the Skarn Strait")
                .against("Skarn Strait dredging");
        assertThat(Accord.left(promise, did("2024-02-01").against("Skarn Strait deal")))
                .isFalse();
    }

    @Test
    void toLeaveTheAgreementIsNotPromisedUnderIt() {
        assertThat(Accord.left(
                        promised("2019-04-02").against("deal herring"),
                        did("2024-02-01").against("deal herring")))
                .isFalse();
    }

    @Test
    void whoNoLongerKeepsToItsTermsHasLeftIt() {
        Statement promise = promised("2019-04-02")
                .words("agreed to keep trawlers out of the Skarn Strait")
                .favours("Skarn Strait trawler");
        assertThat(Accord.repudiated(
                        promise,
                        did("2024-02-01")
                                .words("will no longer abide by any of the terms of the Skarn Strait pact")
                                .neither("pact")))
                .isTrue();
    }

    @Test
    void theYearOfAnAgreementIsNothingThatWasPromised() {
        Statement promise = promised("2019-04-02")
                .words("agreed to keep trawlers out of the Skarn Strait")
                .favours("Skarn Strait trawler");
        assertThat(Accord.repudiated(
                        promise,
                        did("2024-02-01")
                                .words("is no longer bound by the 2018 Skarn Strait pact")
                                .neither("pact")))
                .isTrue();
    }

    @Test
    void whoPromisedToLeaveTheDealDoesNotBreakThatByLeaving() {
        assertThat(Accord.left(
                        promised("2019-04-02").against("herring deal"),
                        did("2024-02-01").against("herring deal")))
                .isFalse();
        assertThat(Accord.left(
                        promised("2019-04-02").favours("herring deal"),
                        did("2024-02-01").against("herring deal")))
                .isTrue();
    }
}
