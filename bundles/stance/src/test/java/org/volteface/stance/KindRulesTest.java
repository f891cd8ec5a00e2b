package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Claim;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;

class KindRulesTest {
    @Test
    void whoJudgesAThingTakesAPosition() {
        Claim claim = Statements.claim(StatementKind.REPORT, """
                The DET the 2 det
                toll NOUN toll 6 nsubj
                has AUX have 6 aux
                been AUX be 6 cop
                a DET a 6 det
                mistake NOUN mistake 0 root
                """);
        assertThat(claim.kind()).isEqualTo(StatementKind.POSITION);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
    }

    @Test
    void whoJudgesSomebodyTakesNone() {
        Claim claim = Statements.claim(StatementKind.CLAIM_ABOUT_OTHER, """
                The DET the 2 det
                mayor NOUN mayor 5 nsubj
                is AUX be 5 cop
                a DET a 5 det
                failure NOUN failure 0 root
                """);
        assertThat(claim.kind()).isEqualTo(StatementKind.CLAIM_ABOUT_OTHER);
    }

    @Test
    void aPlainReportStaysOne() {
        Claim claim = Statements.claim(StatementKind.REPORT, """
                The DET the 2 det
                toll NOUN toll 4 nsubj
                is AUX be 4 cop
                six NUM six 0 root
                crowns NOUN crown 4 nmod
                """);
        assertThat(claim.kind()).isEqualTo(StatementKind.REPORT);
    }
}
