package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Facet;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;

/** Verbs that carry no side of their own: what they lean on does. */
class SideReaderTest {
    @Test
    void comingOutAgainstIsOpposition() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                The DET the 2 det
                council NOUN council 3 nsubj
                came VERB come 0 root
                out ADV out 3 advmod
                against ADP against 7 case
                the DET the 7 det
                levy NOUN levy 3 obl
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("the levy");
    }

    @Test
    void notSpeakingAgainstIsNoFavour() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                She PRON she 4 nsubj
                did AUX do 4 aux
                not PART not 4 advmod
                come VERB come 0 root
                out ADV out 4 advmod
                against ADP against 8 case
                the DET the 8 det
                levy NOUN levy 4 obl
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void whatIsFavouredIsTheThingAndNotTheFavour() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                She PRON she 2 nsubj
                came VERB come 0 root
                out ADV out 2 advmod
                in ADP in 5 case
                favour NOUN favour 2 obl
                of ADP of 8 case
                a DET a 8 det
                levy NOUN levy 5 nmod
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.FAVOR);
        assertThat(claim.proposition().topic()).isEqualTo("a levy");
    }

    @Test
    void theParseMayHangTheThingOnTheVerb() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                She PRON she 2 nsubj
                marched VERB march 0 root
                in ADP in 4 case
                opposition NOUN opposition 2 obl
                to ADP to 7 case
                the DET the 7 det
                levy NOUN levy 2 obl
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("the levy");
    }

    @Test
    void theObjectOfAnIdiomIsNotTheThing() {
        Claim claim = Statements.claim(StatementKind.ACT, """
                They PRON they 2 nsubj
                gave VERB give 0 root
                the DET the 5 det
                green ADJ green 5 amod
                light NOUN light 2 obj
                to ADP to 8 case
                a DET a 8 det
                tunnel NOUN tunnel 2 obl
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.FAVOR);
        assertThat(claim.proposition().topic()).isEqualTo("a tunnel");
    }

    @Test
    void whatSomebodyIsKeptFromIsOpposed() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 3 nsubj
                will AUX will 3 aux
                keep VERB keep 0 root
                Norland PROPN Norland 3 obj
                from ADP from 6 mark
                building VERB build 3 advcl
                the DET the 9 det
                northern ADJ northern 9 amod
                dam NOUN dam 6 obj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().terms()).startsWith("dam");
    }

    @Test
    void aVerbThatLooksLikeAJudgementJudgesNothing() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                Norland PROPN Norland 4 nsubj
                should AUX should 4 aux
                not PART not 4 advmod
                mistake VERB mistake 0 root
                silence NOUN silence 4 obj
                for ADP for 7 case
                consent NOUN consent 4 obl
                """);
        assertThat(claim.stance().confidence()).isLessThan(0.7);
    }

    @Test
    void whoBacksACampaignAgainstAThingIsAgainstTheThing() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                back VERB back 0 root
                the DET the 4 det
                campaign NOUN campaign 2 obj
                against ADP against 7 case
                the DET the 7 det
                weir NOUN weir 4 nmod
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().terms()).startsWith("weir");
    }

    @Test
    void whoRejectsAComplaintAgainstAThingDoesNotYetFavourIt() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                reject VERB reject 0 root
                the DET the 4 det
                complaint NOUN complaint 2 obj
                against ADP against 7 case
                the DET the 7 det
                weir NOUN weir 4 nmod
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void whoEndsAStrikeForAThingTakesNoSideOnIt() {
        Claim claim = Statements.claim(StatementKind.ACT, """
                The DET the 2 det
                council NOUN council 3 nsubj
                ended VERB end 0 root
                its PRON its 5 nmod:poss
                strike NOUN strike 3 obj
                for ADP for 8 case
                shorter ADJ short 8 amod
                shifts NOUN shift 5 nmod
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void aFormThatIsRefusedIsNotTheWhole() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                oppose VERB oppose 0 root
                the DET the 4 det
                weir NOUN weir 2 obj
                as SCONJ as 7 mark
                it PRON it 7 nsubj
                stands VERB stand 2 advcl
                """);
        assertThat(claim.proposition().scope().facets()).containsEntry(Facet.FORM, "as it stands");
    }
}
