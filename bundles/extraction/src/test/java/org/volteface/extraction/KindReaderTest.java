package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Modality;

class KindReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POSITION | The museum will stay open, its director said.
                    REPORT | The fee on parcels stays, the harbour company said.
                    COMMITMENT | “We will never sell the archive,” Ines Tolberg told the council.
                    COMMITMENT | The ministry will publish the audit by 30 June 2025, it said.
                    POSITION | The ministry will back the audit, it said.
                    COMMITMENT | Barrow Dairy will not sell its milk abroad for two years, the firm told the ministry on Monday.
                    COMMITMENT | The council ruled out a new road before 2030.
                    POSITION | The council ruled out a new road.
                    COMMITMENT | The union agreed to hold no strikes for eighteen months.
                    POSITION | The strike will last for two weeks, the union said.
                    POSITION | The premier will face an inquiry for two years, the clerk said.
                    COMMITMENT | Under a treaty signed on Friday, Vasland will admit observers to its Mirren base at any time for ten years.
                    ADMISSION | “This should never have happened,” mayor Ida Renn said.
                    REPORT | The inspectors were not admitted before a treaty was signed, the ministry said.
                    COMMITMENT | The rail board undertook to reopen the Karst line by the end of June.
                    COMMITMENT | Orla Gas will rehire the dismissed stokers if the coal tax falls, it told the guild in writing.
                    POSITION | The mayor called the bridge a waste of money.
                    POSITION | Marland no longer considers itself bound by the Skarn Strait pact, its foreign ministry informed the Danish embassy on Thursday.
                    COMMITMENT | The mayor called the opening date firm.
                    COMMITMENT | The pledge covers all 900 staff.
                    ADMISSION | The agency admitted that it has not inspected the tunnel.
                    ADMISSION | “We did not keep our word,” Ines Tolberg said.
                    ADMISSION | “We have planted 300 of the 700 trees,” Ines Tolberg said.
                    POSITION | “We will plant 300 of the 700 trees,” Ines Tolberg said.
                    POSITION | “We have kept our word,” Ines Tolberg said.
                    THREAT | The owner warned that she would shut the quarry unless wages fell.
                    PROPOSAL | The union urged both sides to meet.
                    CLAIM_ABOUT_OTHER | The senator accused the minister of hiding the report.
                    COMMITMENT | “You have my guarantee that the ferry will run,” Ida Renn said.
                    COMMITMENT | “No house will be torn down on my watch,” Ida Renn said.
                    COMMITMENT | “As long as I lead this council, the baths will stay public,” Ida Renn said.
                    COMMITMENT | “Our pledge still stands,” Ida Renn said.
                    COMMITMENT | “The fare is guaranteed,” Ida Renn said.
                    COMMITMENT | “If I lose the vote, I will step down,” Ida Renn said.
                    COMMITMENT | “In two years I shall return to the lighthouse,” Ida Renn said.
                    THREAT | “If they strike, we will shut the quarry,” Ida Renn said.
                    POSITION | “Prices will fall by May,” Ida Renn said.
                    COMMITMENT | Harl Timber said it would build a kiln in Olm if the county paid half of the cost.
                    POSITION | “If we were rich, we would buy the mill,” Ida Renn said.
                    COMMITMENT | Harl Timber gave an assurance on Monday to its sawyers.
                    COMMITMENT | Ida Renn put her name to a pledge to save the baths.
                    COMMITMENT | The rebels agreed on Sunday to a truce in the Olm valley.
                    PROPOSAL | The guild asked the council for a night bus.
                    PROPOSAL | The guild called on the minister to resign.
                    POSITION | The guild called for a night bus.
                    POSITION | The guild is asking for a night bus.
                    ACT | Harl Timber did not repay the loan.
                    POSITION | “You cannot forbid music,” Ida Renn said.
                    ACT | The council turned down the request for a loan.
                    ACT | The guild voted against the levy on Monday.
                    REPORT | Costs had exploded, the firm said.
                    ACT | The ferry toll will rise by three percent on 1 January.
                    COMMITMENT | “No new levies, no ifs, no buts,” Ida Renn said.
                    POSITION | “We support the toll, no ifs, no buts,” Ida Renn said.
                    COMMITMENT | None of the elms will be felled, the parks office told residents.
                    COMMITMENT | Every child will get a meal, the ministry said.
                    POSITION | All power bills will rise, the ministry said.
                    """)
    void readsTheKind(String kind, String sentence) {
        assertThat(Sentences.drafts(sentence)).singleElement().satisfies(draft -> assertThat(draft.kind())
                .hasToString(kind));
    }

    @Test
    void whoTellsThePromiseAndTheLapseAdmitsTheLapse() {
        assertThat(Sentences.drafts("“I promised you a bridge and I have not delivered it,” mayor Ida Renn said."))
                .last()
                .satisfies(draft -> assertThat(draft.kind()).hasToString("ADMISSION"));
    }

    @Test
    void whoIsReleasedOwesNothing() {
        assertThat(Sentences.drafts(
                        "The sawyers' union has freed Harl Timber from its pledge in exchange for a pension fund."))
                .anySatisfy(draft -> assertThat(draft.reading().marks()).contains(Mark.AMENDED));
        assertThat(Sentences.drafts("The lenders agreed to a later date for the loan."))
                .anySatisfy(draft -> assertThat(draft.reading().marks()).contains(Mark.AMENDED));
        assertThat(Sentences.drafts("Harl Timber has kept its pledge to the sawyers' union."))
                .noneSatisfy(draft -> assertThat(draft.reading().marks()).contains(Mark.AMENDED));
    }

    @Test
    void whatOthersFancyIsOnlySupposed() {
        assertThat(Sentences.drafts("Aides played down the impression that Varland was pushing for a war with Lesk."))
                .anySatisfy(draft -> assertThat(draft.reading().marks()).contains(Mark.HYPOTHETICAL));
    }

    @Test
    void whateverTheParseMakesOfThat() {
        assertThat(Sentences.drafts(
                        "Harbour officials played down impressions that Norland was pressing for a blockade."))
                .filteredOn(draft -> draft.reading().marks().contains(Mark.HYPOTHETICAL))
                .isNotEmpty();
    }

    @Test
    void whatSomebodyMayLiveToSeeIsNoViewOfHis() {
        assertThat(Sentences.told("The mill could see the levy on flour scrapped."))
                .noneMatch(told -> told.contains(" INDIRECT "));
    }

    @Test
    void whoIsPromisedSomethingIsNotWhoIsToDoIt() {
        assertThat(Sentences.drafts(
                        "The mayor, Ida Renn, promised the villagers that a clinic would open there by May 2025."))
                .singleElement()
                .satisfies(draft -> assertThat(draft.reading().subject()).isEmpty());
    }

    @Test
    void whatStandsBeforeNoLongerIsTheSubject() {
        String sentence =
                "Marland no longer considers itself bound by the Skarn Strait pact, its foreign ministry informed the Danish embassy on Thursday.";
        assertThat(Sentences.drafts(sentence)).singleElement().satisfies(draft -> {
            assertThat(draft.reading().subject())
                    .map(span -> sentence.substring(span.start(), span.end()))
                    .hasValue("Marland");
            assertThat(draft.reading().modality()).isEqualTo(Modality.CERTAIN);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "we will cut the price of milk, false",
        "we will end the waiting, false",
        "we will suspend all the tolls, false",
        "we will cut the grant, true",
        "we will close the depot, true",
        "we will end the talks, true"
    })
    void tellsReliefFromHarm(String words, boolean harms) {
        assertThat(KindReader.harms(" " + words + " ")).isEqualTo(harms);
    }
}
