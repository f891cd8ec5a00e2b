package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Claim;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;

/** What the parse often gets wrong does not turn a side. */
class TreeRepairTest {
    @Test
    void anInfinitiveTakenForAnAdjectiveIsRead() {
        Claim claim = Statements.claim(StatementKind.ACT, """
                The DET the 2 det
                council NOUN council 3 nsubj
                voted VERB vote 0 root
                to ADP to 7 case
                reject ADJ reject 7 amod
                compulsory ADJ compulsory 7 amod
                meters NOUN meter 3 obl
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("compulsory meters");
    }

    @Test
    void theObjectOfAGerundIsNotItsSubject() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                Enlarging VERB enlarge 7 mark
                the DET the 3 det
                marina NOUN marina 7 nsubj
                would AUX would 7 aux
                be AUX be 7 cop
                a DET a 7 det
                mistake NOUN mistake 0 root
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("enlarging the marina");
        assertThat(claim.proposition().terms()).contains("enlargement", "marina");
    }

    @Test
    void aSpeakerMayPartTheSubjectFromItsClause() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                Speed NOUN speed 2 compound
                cameras NOUN camera 5 obl
                , PUNCT , 2 punct
                she PRON she 5 nsubj
                told VERB tell 0 root
                them PRON they 5 iobj
                , PUNCT , 11 punct
                are AUX be 11 cop
                the DET the 11 det
                wrong ADJ wrong 11 amod
                answer NOUN answer 5 ccomp
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("Speed cameras");
    }
}
