package org.volteface.contradiction;

import static org.volteface.contradiction.Said.promised;
import static org.volteface.contradiction.Said.said;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Facet;
import org.volteface.api.model.StatementKind;

class SamePropositionGateTest {
    private final Asked gate = new Asked(new SamePropositionGate(0.75));

    @Test
    void oneThingPasses() {
        gate.passes(
                said("2025-01-10").against("harbour toll"), said("2025-06-10").favours("harbour toll"));
    }

    @Test
    void whoLeavesAndWhoStaysArePlacedByAName() {
        gate.passes(
                said("2025-01-10")
                        .words("The guards must quit Ostby")
                        .topic("Ostby", "ostby")
                        .against("Ostby"),
                said("2025-06-10")
                        .words("The guards must stay in Ostby")
                        .topic("Ostby", "ostby")
                        .favours("Ostby"));
        gate.stops(
                said("2025-01-10")
                        .words("The guards must quit Ostby")
                        .topic("Ostby", "ostby")
                        .against("Ostby"),
                said("2025-06-10")
                        .words("The nurses must stay in Ostby")
                        .topic("Ostby", "ostby")
                        .favours("Ostby"));
    }

    @Test
    void theNameOfAnotherThingMayHoldThatOfWhatWasPromised() {
        gate.stops(
                promised("2025-01-10").against("raising coal price"),
                said("2025-06-10").favours("raising coal price list"));
        gate.passes(
                promised("2025-01-10").against("raising coal price"),
                said("2025-06-10").favours("raising the coal price"));
    }

    @Test
    void theSameDeedOnAllThatWasPromisedNeedsOneNounAlone() {
        gate.passes(
                promised("2025-01-10").sure(0.8).favours("rehiring stokers"),
                said("2025-06-10").sure(0.8).against("rehiring sixty stokers"));
    }

    @Test
    void whoOwnsUpToAPromiseNeedsOneNounAlone() {
        gate.passes(
                promised("2025-01-10").sure(0.8).favours("clinic"),
                said("2025-06-10")
                        .as(StatementKind.ADMISSION)
                        .words("I promised you a clinic and did not build it")
                        .sure(0.5)
                        .neither("clinic"));
        gate.stops(
                promised("2025-01-10").sure(0.8).favours("clinic"),
                said("2025-06-10")
                        .as(StatementKind.ADMISSION)
                        .words("we were late with a clinic")
                        .sure(0.5)
                        .neither("clinic"),
                said("2025-03-10").favours("clinic"));
    }

    @Test
    void aShortNameStandsForTheLongOne() {
        gate.passes(
                said("2025-01-10").against("northern harbour toll"),
                said("2025-06-10").favours("harbour toll"));
    }

    @Test
    void aBareNounIsNotYetTheThingWithAFullName() {
        gate.stops(
                said("2025-01-10").against("northern harbour toll"),
                said("2025-06-10").favours("toll"),
                said("2025-03-10").favours("southern bridge toll"));
    }

    @Test
    void aBareNounOnBothSidesIsOneThingWhereBothArePlain() {
        gate.passes(said("2025-01-10").against("toll"), said("2025-06-10").favours("toll"));
        gate.stops(
                said("2025-01-10").against("toll"),
                said("2025-06-10").sure(0.8).favours("toll"),
                said("2025-03-10").favours("southern bridge toll"));
    }

    @Test
    void namesThatTellWhenOrWhereAreNoParties() {
        gate.passes(
                said("2025-01-10").limited(Facet.PLACE, "Oxley").favours("the Oxley ward opening"),
                said("2025-06-10").against("the March ward opening"));
        gate.stops(
                said("2025-01-10").against("the Oxley ward opening"),
                said("2025-06-10").favours("the Hale ward opening"));
    }

    @Test
    void whatIsLimitedOtherwiseIsAnotherThing() {
        gate.stops(
                said("2025-01-10").favours("a subsidy for wool growers"),
                said("2025-06-10").against("a subsidy for wool spinners abroad"));
        gate.stops(
                said("2025-01-10").favours("the sale of the old mill"),
                said("2025-06-10").against("the sale of the new mill"));
    }

    @Test
    void ofTalksThereAreMany() {
        gate.stops(said("2025-01-10").against("talk"), said("2025-06-10").favours("talk"));
    }

    @Test
    void aNameAloneIsNoThing() {
        gate.stops(said("2025-01-10").against("Norway"), said("2025-06-10").favours("Norway"));
    }

    @Test
    void sharedWordsAroundAnotherHeadAreAnotherThing() {
        gate.stops(
                said("2025-01-10").against("harbour toll"), said("2025-06-10").favours("toll harbour bridge"));
    }

    @Test
    void oneHeadWithOtherWordsIsAnotherThing() {
        gate.stops(
                said("2025-01-10").against("copper export tax"),
                said("2025-06-10").favours("water use tax"));
    }

    @Test
    void anotherPartnerIsAnotherThing() {
        gate.stops(
                said("2025-01-10").withParty("Lorn").against("talks"),
                said("2025-06-10").withParty("Mirr").favours("talks"));
    }

    @Test
    void nothingNamedIsNothingCompared() {
        gate.stops(said("2025-01-10").against(" "), said("2025-06-10").favours("toll"));
    }

    @Test
    void anotherEstateIsAnotherPlace() {
        gate.stops(
                promised("2025-01-10").limited(Facet.PLACE, "Elm Row").against("rent rise"),
                said("2025-06-10").limited(Facet.PLACE, "Oak Row").favours("rent rise"));
    }

    @Test
    void aPactWithOnePartyIsNotThePactWithAnother() {
        gate.stops(
                said("2025-01-10").against("fishing pact Norway"),
                said("2025-06-10").favours("fishing pact Iceland"));
        gate.passes(
                said("2025-01-10").against("the Norwegian fishing pact"),
                said("2025-06-10").favours("the Norway fishing pact"));
    }

    @Test
    void oneSectionIsNotTheOther() {
        gate.stops(
                said("2025-01-10").against("harbour tunnel northern section"),
                said("2025-06-10").favours("harbour tunnel southern section"));
    }

    @Test
    void theSameDoingTellsAThingFromOthers() {
        gate.passes(
                said("2025-01-10").topic("hiring dismissed porters", "porter").against("-"),
                said("2025-06-10")
                        .topic("hiring the sixty dismissed porters", "porter")
                        .favours("-"));
        gate.stops(
                said("2025-01-10")
                        .topic("training the porters", "porter")
                        .sure(0.8)
                        .against("-"),
                said("2025-06-10").topic("hiring the porters", "porter").favours("-"));
    }

    @Test
    void whatIsDoneToAnythingTellsNothingApart() {
        gate.stops(
                said("2025-01-10")
                        .topic("keeping the porters", "porter")
                        .sure(0.8)
                        .against("-"),
                said("2025-06-10").topic("keeping porters", "porter").favours("-"));
        gate.stops(
                said("2025-01-10").topic("drafting a deal", "deal").against("-"),
                said("2025-06-10").topic("drafting the deal", "deal").favours("-"));
    }

    @Test
    void kindsOfAThingAreKeptApart() {
        gate.stops(
                said("2025-01-10").against("city night bus"), said("2025-06-10").favours("city school bus"));
        gate.passes(
                said("2025-01-10").against("city costly bus"),
                said("2025-06-10").favours("city small bus"));
    }

    @Test
    void oneDoingOnTwoThingsIsTwoDoings() {
        gate.stops(
                said("2025-01-10").against("club stadium sale"),
                said("2025-06-10").favours("club minibus sale"));
        gate.passes(
                said("2025-01-10").against("club stadium sale"),
                said("2025-06-10").favours("club stadium sale"));
    }

    @Test
    void whatBecomesOfAThingIsNoOtherThing() {
        gate.passes(
                promised("2025-01-10")
                        .topic("raising water rates", "rates", "water")
                        .against("raising water rates"),
                said("2025-06-10").topic("a water rates hike", "rates", "water").favours("a water rates hike"));
    }

    @Test
    void whatAHolderHasButOneOfIsToldByTheBareNoun() {
        gate.passes(
                promised("2025-01-10").sure(0.8).against("re-election"),
                said("2025-06-10").sure(0.8).favours("re-election"));
    }

    @Test
    void whatBothOnlyPointToMayBeTwoThings() {
        gate.stops(
                said("2025-01-10").topic("this ring road", "road", "ring").against("ring road"),
                said("2025-06-10").topic("this ring road", "road", "ring").favours("ring road"));
        gate.passes(
                said("2025-01-10").topic("this ring road", "road", "ring").against("ring road"),
                said("2025-06-10").topic("the ring road", "road", "ring").favours("ring road"));
    }

    @Test
    void aSizeThatIsOnlyPointedToMayBeAnother() {
        gate.stops(
                said("2025-01-10").limited(Facet.QUANTITY, "30 crown").against("boat fee"),
                said("2025-06-10")
                        .topic("a boat fee at that level", "fee", "boat")
                        .favours("boat fee"));
        gate.stops(
                said("2025-01-10")
                        .topic("a boat fee at such a rate", "fee", "boat")
                        .against("boat fee"),
                said("2025-06-10")
                        .topic("a boat fee at that level", "fee", "boat")
                        .favours("boat fee"));
        gate.passes(
                said("2025-01-10").against("boat fee"),
                said("2025-06-10")
                        .topic("a boat fee at that level", "fee", "boat")
                        .favours("boat fee"));
    }

    @Test
    void anAgreementYetToBeMadeIsNoneThatThereWas() {
        gate.stops(
                said("2025-01-10").topic("the fishing deal", "deal", "fishing").against("deal"),
                said("2025-06-10")
                        .topic("brokering a fishing deal with Norland", "deal", "fishing")
                        .favours("deal"));
        gate.passes(
                said("2025-01-10")
                        .topic("the fishing deal with Norland", "deal", "fishing", "norland")
                        .against("deal"),
                said("2025-06-10")
                        .topic("a fishing deal with Norland", "deal", "fishing", "norland")
                        .favours("deal"));
    }

    @Test
    void whereAndWhenAThingIsTellsItApart() {
        gate.stops(
                said("2025-01-10")
                        .topic("salmon cages at sea", "cage", "salmon", "sea")
                        .against("cage"),
                said("2025-06-10")
                        .topic("salmon cages on land", "cage", "salmon", "land")
                        .favours("cage"));
        gate.stops(
                said("2025-01-10")
                        .topic("grazing inside the reserve", "grazing", "reserve")
                        .against("grazing"),
                said("2025-06-10")
                        .topic("grazing outside the reserve", "grazing", "reserve")
                        .favours("grazing"));
        gate.stops(
                said("2025-01-10")
                        .topic("road tolls on weekdays", "toll", "road")
                        .against("toll"),
                said("2025-06-10")
                        .topic("road tolls on Saturdays", "toll", "road")
                        .favours("toll"));
        gate.passes(
                said("2025-01-10")
                        .topic("salmon cages at sea", "cage", "salmon", "sea")
                        .against("cage"),
                said("2025-06-10")
                        .topic("salmon cages in the sea", "cage", "salmon", "sea")
                        .favours("cage"));
        gate.passes(
                promised("2025-01-10")
                        .topic("laying off pit workers at work", "layoff", "worker", "pit")
                        .against("layoff"),
                said("2025-06-10")
                        .topic("laying off pit workers", "layoff", "worker", "pit")
                        .favours("layoff"));
    }

    @Test
    void aVoteOnAThingIsNotTheThing() {
        gate.stops(
                said("2025-01-10").topic("the harbour toll", "toll", "harbour").against("toll"),
                said("2025-06-10")
                        .topic("a plebiscite on the harbour toll", "toll", "harbour")
                        .favours("toll"));
        gate.passes(
                said("2025-01-10")
                        .topic("a plebiscite on the harbour toll", "toll", "harbour")
                        .against("toll"),
                said("2025-06-10")
                        .topic("the plebiscite on the harbour toll", "toll", "harbour")
                        .favours("toll"));
    }
}
