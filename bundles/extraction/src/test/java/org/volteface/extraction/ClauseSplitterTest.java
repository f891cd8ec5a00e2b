package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseSplitterTest {
    @Test
    void aConcessionAndItsMainClauseAreTwoStatements() {
        assertThat(
                        Sentences.told(
                                "The envoy stressed that while direct talks are off the table, the chance of mediated talks remains open."))
                .containsExactly(
                        "POSITION INDIRECT direct talks are off the table",
                        "POSITION INDIRECT the chance of mediated talks remains open");
    }

    @Test
    void aConditionStaysWithWhatHangsOnIt() {
        assertThat(
                        Sentences.told(
                                "The port office indicated that if the owner is not willing to pay, other steps would be taken, which could hurt the town."))
                .singleElement()
                .asString()
                .contains("if the owner is not willing to pay, other steps would be taken");
    }

    @Test
    void aWarningOnAConditionIsAThreat() {
        assertThat(Sentences.told(
                        "The premier has warned of military action against Ruritania if a pact is not reached."))
                .singleElement()
                .asString()
                .startsWith("THREAT INDIRECT ")
                .contains("military action against Ruritania if a pact is not reached");
    }
}
