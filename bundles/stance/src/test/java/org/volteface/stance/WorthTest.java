package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Claim;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;

/** What a matter is called and what it does speaks for or against the matter. */
class WorthTest {
    @Test
    void theAdjectiveOfANameJudgesTheSubject() {
        Claim claim = position("""
                The DET the 2 det
                dyke NOUN dyke 6 nsubj
                is AUX be 6 cop
                a DET a 6 det
                sensible ADJ sensible 6 amod
                answer NOUN answer 0 root
                to ADP to 9 case
                the DET the 9 det
                floods NOUN flood 6 nmod
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.FAVOR);
        assertThat(claim.proposition().topic()).isEqualTo("The dyke");
    }

    @Test
    void whatStandsBehindButPrevails() {
        Claim claim = position("""
                She PRON she 2 nsubj
                called VERB call 0 root
                the DET the 4 det
                fare NOUN fare 2 obj
                cheap ADJ cheap 4 amod
                but CCONJ but 7 cc
                unfair ADJ unfair 5 conj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("the fare");
    }

    @Test
    void whatWouldRuinAThingIsOpposed() {
        Claim claim = position("""
                A DET a 2 det
                dam NOUN dam 4 nsubj
                would AUX would 4 aux
                ruin VERB ruin 0 root
                the DET the 6 det
                valley NOUN valley 4 obj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("A dam");
    }

    @Test
    void tooMuchOfAnythingIsIll() {
        assertThat(position("""
                        The DET the 2 det
                        dam NOUN dam 5 nsubj
                        is AUX be 5 cop
                        too ADV too 5 advmod
                        big ADJ big 0 root
                        """).stance().label()).isEqualTo(StanceLabel.AGAINST);
    }

    @Test
    void whatMustNotBeSaidIsLeftOpen() {
        assertThat(position("""
                        It PRON it 4 expl
                        would AUX would 4 aux
                        be AUX be 4 cop
                        wrong ADJ wrong 0 root
                        to PART to 6 mark
                        say VERB say 4 csubj
                        we PRON we 8 nsubj
                        oppose VERB oppose 6 ccomp
                        the DET the 10 det
                        dam NOUN dam 8 obj
                        """).stance().label()).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void aBillIsForWhatItIsToAllow() {
        Claim claim = position("""
                The DET the 2 det
                council NOUN council 3 nsubj
                tabled VERB table 0 root
                a DET a 5 det
                motion NOUN motion 3 obj
                to PART to 7 mark
                permit VERB permit 5 acl
                night NOUN night 9 compound
                trains NOUN train 7 obj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.FAVOR);
        assertThat(claim.proposition().topic()).isEqualTo("night trains");
    }

    private static Claim position(String block) {
        return Statements.claim(StatementKind.POSITION, block);
    }
}
