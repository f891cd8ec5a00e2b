package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Claim;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;

class JudgementReaderTest {
    @Test
    void aThingBroughtToTheForeIsNotJudged() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                it PRON it 4 nsubj
                was AUX be 4 cop
                the DET the 4 det
                breach NOUN breach 0 root
                of ADP of 6 case
                promises NOUN promise 4 nmod
                that PRON that 8 nsubj
                hurt VERB hurt 6 acl:relcl
                trade NOUN trade 8 obj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.NONE);
        assertThat(claim.proposition().topic()).isEqualTo("the breach of promises");
    }

    @Test
    void whatRemainsOpenIsFavoured() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                the DET the 2 det
                door NOUN door 5 nsubj
                to ADP to 4 case
                talks NOUN talk 2 nmod
                remains VERB remain 0 root
                open ADJ open 5 xcomp
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.FAVOR);
        assertThat(claim.proposition().terms()).containsExactly("talk");
    }

    @Test
    void whatIsOffTheTableIsOpposed() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                Direct ADJ direct 2 amod
                talks NOUN talk 6 nsubj
                are AUX be 6 cop
                off ADP off 6 case
                the DET the 6 det
                table NOUN table 0 root
                with ADP with 9 case
                United PROPN United 9 compound
                Valleys PROPN Valleys 6 nmod
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("Direct talks");
    }
}
