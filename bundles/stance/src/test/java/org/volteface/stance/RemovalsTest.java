package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Claim;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;

/** Whoever takes what he leads out of something is against that, and not for a taking. */
class RemovalsTest {
    @Test
    void takingTheClubOutOfTheLeagueIsAgainstTheLeague() {
        Claim claim = Statements.claim(StatementKind.ACT, """
                She PRON she 2 nsubj
                took VERB take 0 root
                the DET the 4 det
                club NOUN club 2 obj
                out ADP out 2 compound:prt
                of ADP of 9 case
                the DET the 9 det
                rowing NOUN rowing 9 compound
                league NOUN league 2 obl
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("the rowing league");
    }

    @Test
    void theParseMayHangTheParticleOnTheMember() {
        Claim claim = Statements.claim(StatementKind.ACT, """
                He PRON he 2 nsubj
                pulled VERB pull 0 root
                Norland PROPN Norland 2 obj
                out ADP out 3 compound:prt
                of ADP of 8 case
                the DET the 8 det
                whaling NOUN whaling 8 compound
                convention NOUN convention 2 obl
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().terms()).contains("whaling");
    }

    @Test
    void notTakingItOutIsForStaying() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 4 nsubj
                will AUX will 4 aux
                not PART not 4 advmod
                withdraw VERB withdraw 0 root
                Norland PROPN Norland 4 obj
                from ADP from 8 case
                the DET the 8 det
                convention NOUN convention 4 obl
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.FAVOR);
    }

    @Test
    void whatIsTakenOutOfAPlaceIsWhatItIsAbout() {
        Claim claim = Statements.claim(StatementKind.ACT, """
                He PRON he 2 nsubj
                withdrew VERB withdraw 0 root
                the DET the 4 det
                divers NOUN diver 2 obj
                from ADP from 7 case
                the DET the 7 det
                harbour NOUN harbour 2 obl
                """);
        assertThat(claim.proposition().topic()).contains("divers");
    }
}
