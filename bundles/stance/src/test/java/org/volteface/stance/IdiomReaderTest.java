package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Claim;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;

/** Idioms are known by their words, however the tree hangs them together. */
class IdiomReaderTest {
    @Test
    void whatSomebodyTurnsHisBackOnIsRejected() {
        Claim claim = position("""
                The DET the 2 det
                council NOUN council 3 nsubj
                turned VERB turn 0 root
                its PRON its 3 obj
                back ADV back 3 advmod
                on ADP on 8 case
                the DET the 8 det
                ferry NOUN ferry 5 obl
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("the ferry");
    }

    @Test
    void notToTurnOnesBackIsNoFavour() {
        assertThat(position("""
                        We PRON we 4 nsubj
                        do AUX do 4 aux
                        not PART not 4 advmod
                        wash VERB wash 0 root
                        our PRON our 6 nmod:poss
                        hands NOUN hand 4 obj
                        of ADP of 9 case
                        the DET the 9 det
                        ferry NOUN ferry 4 obl
                        """).stance().label()).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void againstDoingSomethingIsAgainstIt() {
        Claim claim = position("""
                I PRON i 4 nsubj
                am AUX be 4 aux
                against ADV against 4 advmod
                leasing VERB lease 0 root
                the DET the 6 det
                harbour NOUN harbour 4 obj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("leasing the harbour");
    }

    @Test
    void aMatterThatHasNoPlaceIsRejected() {
        Claim claim = position("""
                Fracking NOUN fracking 2 nsubj
                has AUX have 0 root
                no DET no 4 det
                place NOUN place 2 obj
                here ADV here 2 advmod
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("Fracking");
    }

    @Test
    void somebodyWhoMustWaitIsNotJudged() {
        assertThat(position("""
                        Drivers NOUN driver 3 nsubj
                        must AUX must 3 aux
                        wait VERB wait 0 root
                        outside ADV outside 3 advmod
                        """).stance().label()).isNotEqualTo(StanceLabel.AGAINST);
    }

    @Test
    void whoSitsOnTheFenceTakesNoSide() {
        assertThat(position("""
                        The DET the 2 det
                        council NOUN council 3 nsubj
                        sits VERB sit 0 root
                        on ADP on 6 case
                        the DET the 6 det
                        fence NOUN fence 3 obl
                        """).stance().label()).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void aPhraseWithNoAndNoVerbRefuses() {
        Claim claim = position("""
                No DET no 4 det
                more ADJ more 4 amod
                night NOUN night 4 compound
                trains NOUN train 0 root
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
    }

    @Test
    void moneyIsRefusedToWhatItWouldBeFor() {
        Claim claim = position("""
                Not PART not 3 advmod
                a DET a 3 det
                penny NOUN penny 0 root
                for ADP for 6 case
                the DET the 6 det
                arena NOUN arena 3 nmod
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("the arena");
    }

    private static Claim position(String block) {
        return Statements.claim(StatementKind.POSITION, block);
    }
}
