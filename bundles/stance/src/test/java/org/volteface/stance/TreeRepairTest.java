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
    void theDenialBeforeAnInfinitiveIsItsOwn() {
        Claim claim = Statements.claim(StatementKind.COMMITMENT, """
                The DET the 2 det
                club NOUN club 3 nsubj
                vowed VERB vow 0 root
                never ADV never 3 advmod
                to PART to 6 mark
                sell VERB sell 3 xcomp
                the DET the 8 det
                ground NOUN ground 6 obj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
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

    @Test
    void onlyByNamesADoer() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                Lind PROPN lind 2 nsubj
                called VERB call 0 root
                for ADP for 5 case
                a DET a 5 det
                ban NOUN ban 2 obl:agent
                on ADP on 7 case
                scooters NOUN scooter 5 nmod
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.FAVOR);
        assertThat(claim.proposition().topic()).isEqualTo("a ban on scooters");
    }

    @Test
    void aWeekMayBeAThing() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                The DET the 2 det
                council NOUN council 3 nsubj
                turned VERB turn 0 root
                down ADP down 3 compound:prt
                the DET the 9 det
                six NUM six 8 nummod
                - PUNCT - 6 punct
                day NOUN day 9 compound
                week NOUN week 3 obl:unmarked
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().terms()).containsExactly("week");
    }

    @Test
    void whatIsAskedForIsTheThing() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                She PRON she 2 nsubj
                asked VERB ask 0 root
                the DET the 4 det
                cabinet NOUN cabinet 2 obj
                for ADP for 7 case
                a DET a 7 det
                toll NOUN toll 4 nmod
                on ADP on 9 case
                lorries NOUN lorry 7 nmod
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.FAVOR);
        assertThat(claim.proposition().topic()).isEqualTo("a toll on lorries");
    }

    @Test
    void aParticipleWithAnObjectIsAVerb() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                came VERB come 0 root
                out ADV out 2 advmod
                in ADP in 5 case
                favour NOUN favour 2 obl
                of ADP of 7 mark
                quarrying ADJ quarrying 5 acl
                the DET the 10 det
                Lund NOUN lund 10 compound
                hill NOUN hill 7 obj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.FAVOR);
        assertThat(claim.proposition().topic()).isEqualTo("quarrying the Lund hill");
        assertThat(claim.proposition().terms()).containsExactly("hill", "lund", "quarrying");
    }
}
