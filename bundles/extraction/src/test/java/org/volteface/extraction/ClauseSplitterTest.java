package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseSplitterTest {
    @Test
    void aConcessionAndItsMainClauseAreTwoStatements() {
        assertThat(
                        Sentences.told(
                                "The curator stressed that while night visits are off the table, the sale of the annex remains open."))
                .containsExactly(
                        "POSITION INDIRECT night visits are off the table",
                        "POSITION INDIRECT the sale of the annex remains open");
    }

    @Test
    void aConditionStaysWithWhatHangsOnIt() {
        assertThat(
                        Sentences.told(
                                "The port office indicated that if the pilots are not paid, the locks would be closed, which could hurt the town."))
                .singleElement()
                .asString()
                .contains("if the pilots are not paid, the locks would be closed");
    }

    @Test
    void aWarningOnAConditionIsAThreat() {
        assertThat(Sentences.told("The union has warned of strikes at the quay if a raise is not agreed."))
                .singleElement()
                .asString()
                .startsWith("THREAT INDIRECT ")
                .contains("strikes at the quay if a raise is not agreed");
    }

    @Test
    void whatOnlyCouldBeIsNotParted() {
        assertThat(Sentences.told(
                        "The mayor said the strike could slow the work, and stop the trams and wreck the line."))
                .singleElement()
                .asString()
                .contains("could slow the work, and stop the trams and wreck the line");
    }
}
