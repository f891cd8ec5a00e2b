package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;

/** Clauses that name a thing and a word of taking sides, and take none. */
class ReservationsTest {
    @Test
    void whatOthersSupportIsTheirs() {
        assertThat(label("""
                most ADJ most 2 amod
                voters NOUN voter 3 nsubj
                support VERB support 0 root
                the DET the 5 det
                dam NOUN dam 3 obj
                """)).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void theHoldersOwnNameIsNoOther() {
        assertThat(label("""
                The DET the 3 det
                town NOUN town 3 compound
                council NOUN council 4 nsubj
                supports VERB support 0 root
                the DET the 6 det
                dam NOUN dam 4 obj
                """)).isEqualTo(StanceLabel.FAVOR);
    }

    @Test
    void whatWasOnceSupportedIsNoPresentSide() {
        assertThat(label("""
                We PRON we 2 nsubj
                used VERB use 0 root
                to PART to 4 mark
                support VERB support 2 xcomp
                the DET the 6 det
                dam NOUN dam 4 obj
                """)).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void whatIsNoLongerSupportedIsOpposed() {
        assertThat(label("""
                We PRON we 5 nsubj
                can AUX can 5 aux
                no DET no 4 det
                longer ADV longer 5 advmod
                support VERB support 0 root
                the DET the 7 det
                dam NOUN dam 5 obj
                """)).isEqualTo(StanceLabel.AGAINST);
    }

    @Test
    void whoDeclinesToSayTakesNoSide() {
        assertThat(label("""
                We PRON we 2 nsubj
                decline VERB decline 0 root
                to PART to 4 mark
                say VERB say 2 xcomp
                we PRON we 6 nsubj
                oppose VERB oppose 4 ccomp
                the DET the 8 det
                dam NOUN dam 6 obj
                """)).isEqualTo(StanceLabel.NONE);
    }

    private static StanceLabel label(String block) {
        return Statements.claim(StatementKind.POSITION, block).stance().label();
    }

    @Test
    void thePastOfAStateIsOver() {
        assertThat(label("""
                We PRON we 2 nsubj
                backed VERB back 0 root
                the DET the 4 det
                dam NOUN dam 2 obj
                """)).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void whatIsOnlyImaginedIsNoSide() {
        assertThat(label("""
                Imagine VERB imagine 0 root
                we PRON we 3 nsubj
                back VERB back 1 ccomp
                the DET the 5 det
                dam NOUN dam 3 obj
                """)).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void whatOthersAreKnownToWantIsTheirs() {
        assertThat(label("""
                I PRON i 2 nsubj
                know VERB know 0 root
                that SCONJ that 5 mark
                divers NOUN diver 5 nsubj
                want VERB want 2 ccomp
                the DET the 7 det
                dam NOUN dam 5 obj
                """)).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void someOfUsAreNotAllOfUs() {
        assertThat(label("""
                Some DET some 4 nsubj
                of ADP of 3 case
                us PRON we 1 nmod
                oppose VERB oppose 0 root
                the DET the 6 det
                dam NOUN dam 4 obj
                """)).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void whoWasKeptFromAVoteTakesNoSide() {
        assertThat(label("""
                I PRON i 4 nsubj
                did AUX do 4 aux
                not PART not 4 advmod
                vote VERB vote 0 root
                for ADP for 7 case
                the DET the 7 det
                dam NOUN dam 4 obl
                because SCONJ because 11 mark
                I PRON i 11 nsubj
                was AUX be 11 cop
                unwell ADJ unwell 4 advcl
                """)).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void whoHasNotChangedHisPositionDoesNotTellIt() {
        assertThat(label("""
                We PRON we 4 nsubj
                have AUX have 4 aux
                not PART not 4 advmod
                changed VERB change 0 root
                our PRON our 6 nmod:poss
                position NOUN position 4 obj
                on ADP on 9 case
                the DET the 9 det
                dam NOUN dam 6 nmod
                """)).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void whatIsToBeChangedIsAThingLikeAnother() {
        assertThat(label("""
                We PRON we 2 nsubj
                support VERB support 0 root
                changing VERB change 2 xcomp
                the DET the 5 det
                dam NOUN dam 3 obj
                """)).isEqualTo(StanceLabel.FAVOR);
    }

    @Test
    void whoWasAskedHasNotAnswered() {
        assertThat(label("""
                Asked VERB ask 0 root
                whether SCONJ whether 4 mark
                we PRON we 4 nsubj
                support VERB support 1 ccomp
                the DET the 6 det
                dam NOUN dam 4 obj
                """)).isEqualTo(StanceLabel.NONE);
    }
}
