package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void whoIsLeftOutByOthersHasNotLeft() {
        for (String verb : List.of("left VERB leave", "kept VERB keep")) {
            Claim claim = Statements.claim(StatementKind.ACT, """
                    They PRON they 2 nsubj
                    %s 0 root
                    Norland PROPN Norland 2 obj
                    out ADP out 7 case
                    of ADP of 7 case
                    the DET the 7 det
                    convention NOUN convention 2 obl
                    """.formatted(verb));
            assertThat(claim.proposition().topic()).as(verb).doesNotStartWith("the convention");
        }
    }

    @Test
    void whoIsRemovedByOthersHasNotLeft() {
        Claim claim = Statements.claim(StatementKind.ACT, """
                They PRON they 2 nsubj
                removed VERB remove 0 root
                Norland PROPN Norland 2 obj
                from ADP from 6 case
                the DET the 6 det
                alliance NOUN alliance 2 obl
                """);
        assertThat(claim.proposition().topic()).isNotEqualTo("the alliance");
    }

    @Test
    void keepingOneselfOutIsAgainst() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 3 nsubj
                will AUX will 3 aux
                keep VERB keep 0 root
                ourselves PRON ourselves 3 obj
                out ADP out 8 case
                of ADP of 8 case
                the DET the 8 det
                alliance NOUN alliance 3 obl
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("the alliance");
    }

    @Test
    void whatIsGotOutAtAMeetingIsNotTheMeeting() {
        Claim claim = Statements.claim(StatementKind.ACT, """
                He PRON he 2 nsubj
                got VERB get 0 root
                it PRON it 2 obj
                out ADP out 2 compound:prt
                at ADP at 7 case
                the DET the 7 det
                summit NOUN summit 2 obl
                """);
        assertThat(claim.proposition().topic()).isNotEqualTo("the summit");
    }
}
