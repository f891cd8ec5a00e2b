package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void whatIsPromisedIsThePassageNotTheCueNorTheAddressee() {
        assertThat(Sentences.told("The railway promised riders there would be no cuts before 2026."))
                .containsExactly("COMMITMENT INDIRECT there would be no cuts before 2026");
        assertThat(Sentences.told("The railway promised to keep the night train."))
                .containsExactly("COMMITMENT INDIRECT to keep the night train");
    }

    @Test
    void aPromiseGivenByAPhraseIsThePassageToo() {
        assertThat(Sentences.told("Lumen Power committed itself never to cut off customers over seventy."))
                .containsExactly("COMMITMENT INDIRECT never to cut off customers over seventy");
        assertThat(Sentences.told(
                        "Corvin Mills signed an undertaking to fit filters to all of its chimneys by the end of July."))
                .containsExactly("COMMITMENT INDIRECT to fit filters to all of its chimneys by the end of July");
        assertThat(Sentences.told("The council gave its word that rents would not rise before 2027."))
                .containsExactly("COMMITMENT INDIRECT rents would not rise before 2027");
        assertThat(Sentences.told("Anna Holt promised never to run for a third term as mayor."))
                .containsExactly("COMMITMENT INDIRECT never to run for a third term as mayor");
        assertThat(Sentences.told("The bank assured savers in the north that their money would stay safe."))
                .containsExactly("COMMITMENT INDIRECT their money would stay safe");
    }

    @Test
    void aRelativeClauseIsNoPromise() {
        assertThat(Sentences.told("The minister promised the help that the town would need."))
                .containsExactly("COMMITMENT INDIRECT promised the help that the town would need");
    }

    @Test
    void anAdmittedLapseIsThePassage() {
        assertThat(Sentences.told("The agency admitted that it has not inspected the tunnel."))
                .containsExactly("ADMISSION INDIRECT it has not inspected the tunnel");
    }

    @Test
    void aStandKeepsItsVerb() {
        assertThat(Sentences.told("The union urged both sides to meet."))
                .containsExactly("PROPOSAL INDIRECT urged both sides to meet");
    }

    @Test
    void aParticipleOfAttitudeIsAStatementOfItsOwn() {
        assertThat(Sentences.told(
                        "The curator said her museum had refused the loan, leaving the door open to a smaller one."))
                .containsExactly(
                        "POSITION INDIRECT her museum had refused the loan",
                        "POSITION INDIRECT leaving the door open to a smaller one");
        assertThat(Sentences.told("The council backed the plan, siding with the shopkeepers."))
                .containsExactly("POSITION INDIRECT backed the plan", "POSITION INDIRECT siding with the shopkeepers");
    }

    @Test
    void aSemicolonPartsStatements() {
        assertThat(Sentences.told(
                        "Marland told the envoy: “We fear no audit; it is the missing ledger that worries us.”"))
                .containsExactly(
                        "POSITION DIRECT We fear no audit", "POSITION DIRECT it is the missing ledger that worries us");
    }

    @Test
    void aDeedAndAStandOfOneSubjectAreTwo() {
        assertThat(Sentences.told("The firm sold nine ships and praised the deal."))
                .containsExactly("ACT NARRATOR The firm sold nine ships", "POSITION INDIRECT praised the deal");
    }
}
