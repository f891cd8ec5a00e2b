package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Holding;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

class TopicReaderTest {
    @Test
    void aDoingIsOneWordWhetherAVerbOrANounTellsIt() {
        Claim refused = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                reject VERB reject 0 root
                the DET the 4 det
                extradition NOUN extradition 2 obj
                of ADP of 7 case
                the DET the 7 det
                banker NOUN banker 4 nmod
                """);
        Claim done = Statements.claim(StatementKind.ACT, """
                We PRON we 2 nsubj
                extradited VERB extradite 0 root
                the DET the 4 det
                banker NOUN banker 2 obj
                """);
        assertThat(refused.proposition().terms()).containsExactly("extraditing", "banker");
        assertThat(done.proposition().terms()).containsExactly("banker", "extraditing");
    }

    @Test
    void theWordsBeforeTheThingThatTellTheSideAreNoPartOfIt() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                Holt PROPN holt 7 nsubj
                is AUX be 7 cop
                firmly ADV firmly 7 advmod
                against ADP against 7 case
                a DET a 7 det
                second ADJ second 7 amod
                stadium NOUN stadium 0 root
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("a second stadium");
    }

    @Test
    void whatIsWantedDoneIsDoneToTheObject() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                Holt PROPN holt 2 nsubj
                wants VERB want 0 root
                the DET the 4 det
                depot NOUN depot 2 obj
                closed VERB close 2 xcomp
                """);
        assertThat(claim.proposition().terms()).containsExactly("depot");
        assertThat(claim.proposition().direction().toward(claim.stance().label()))
                .isEqualTo(StanceLabel.AGAINST);
    }

    @Test
    void aPermitIsAboutWhatItIsFor() {
        Claim claim = Statements.claim(StatementKind.ACT, """
                She PRON she 2 nsubj
                signed VERB sign 0 root
                a DET a 4 det
                permit NOUN permit 2 obj
                for ADP for 8 case
                a DET a 8 det
                copper NOUN copper 8 compound
                mine NOUN mine 4 nmod
                """);
        assertThat(claim.proposition().terms()).startsWith("mining", "copper").contains("licence");
    }

    @Test
    void aBillThatIsCalledNamesIsAboutWhatItIsToDo() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                Brandt PROPN brandt 2 nsubj
                called VERB call 0 root
                the DET the 4 det
                bill NOUN bill 2 obj
                to PART to 6 mark
                tax VERB tax 2 advcl
                the DET the 8 det
                pools NOUN pool 6 obj
                a DET a 10 det
                farce NOUN farce 6 obl:unmarked
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().topic()).isEqualTo("taxing the pools");
    }

    @Test
    void whoWasWrongAboutAThingSpeaksOfTheThing() {
        Claim claim = Statements.claim(StatementKind.ADMISSION, """
                I PRON i 3 nsubj
                was AUX be 3 cop
                wrong ADJ wrong 0 root
                about ADP about 7 case
                the DET the 7 det
                second ADJ second 7 amod
                stadium NOUN stadium 3 obl
                """);
        assertThat(claim.proposition().topic()).isEqualTo("the second stadium");
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void whatIsCarriedOnAtHomeIsDoneFromThere() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                embraced VERB embrace 0 root
                working VERB work 2 xcomp
                from ADP from 5 case
                home NOUN home 3 obl
                """);
        assertThat(claim.proposition().topic()).isEqualTo("working from home");
    }

    @Test
    void aVoteIsOnWhatWasDecidedJustBefore() {
        Statement banned = Statements.statement(StatementKind.ACT, """
                Parliament NOUN parliament 2 nsubj
                banned VERB ban 0 root
                mink NOUN mink 4 compound
                farms NOUN farm 2 obj
                """);
        Claim claim = Statements.claim(StatementKind.POSITION, Holding.own(Statements.COUNCIL), List.of(banned), """
                She PRON she 2 nsubj
                voted VERB vote 0 root
                for ADP for 5 case
                the DET the 5 det
                bill NOUN bill 2 obl
                """);
        assertThat(claim.proposition().terms()).containsExactly("farm", "mink");
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.stance().confidence()).isEqualTo(0.9);
    }

    @Test
    void thatThereWillBeNoSuchThingIsASide() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                No DET no 3 det
                new ADJ new 3 amod
                mast NOUN mast 5 nsubj
                will AUX will 5 aux
                rise VERB stand 0 root
                here ADV here 5 advmod
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.stance().confidence()).isEqualTo(0.8);
    }

    @Test
    void aNameBehindANounIsNoObjectOfIt() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                Brandt PROPN brandt 2 nsubj
                called VERB call 0 root
                the DET the 4 det
                bill NOUN bill 2 obj
                to PART to 6 mark
                tax VERB tax 2 advcl
                the DET the 8 det
                pools NOUN pool 6 obj
                a DET a 10 det
                boon NOUN boon 8 obj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.FAVOR);
        assertThat(claim.proposition().topic()).isEqualTo("taxing the pools");
    }

    @Test
    void twoWordsForOneThingAreOne() {
        Claim station = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                oppose VERB oppose 0 root
                a DET a 6 det
                coal NOUN coal 6 compound
                power NOUN power 6 compound
                station NOUN station 2 obj
                """);
        Claim other = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                oppose VERB oppose 0 root
                a DET a 5 det
                coal NOUN coal 5 compound
                plant NOUN plant 2 obj
                """);
        assertThat(station.proposition().terms()).containsExactly("plant", "power", "coal");
        assertThat(other.proposition().terms()).containsExactly("plant", "coal");
    }

    @Test
    void aDeedIsDoneToWhatItGovernsAndConcernsTheRest() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                oppose VERB oppose 0 root
                a DET a 5 det
                rent NOUN rent 5 compound
                rise NOUN rise 2 obj
                for ADP for 7 case
                pensioners NOUN pensioner 5 nmod
                """);
        assertThat(claim.proposition().terms()).containsExactly("rent", "pensioner");
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
    }

    @Test
    void whatGoesWithUndoingTellsMoreOfTheThing() {
        Claim claim = Statements.claim(StatementKind.ACT, """
                They PRON they 2 nsubj
                withdrew VERB withdraw 0 root
                their PRON their 4 nmod:poss
                divers NOUN diver 2 obj
                from ADP from 7 case
                the DET the 7 det
                wreck NOUN wreck 2 obl
                """);
        assertThat(claim.proposition().terms()).containsExactly("diver", "wreck");
        assertThat(claim.proposition().direction().toward(claim.stance().label()))
                .isEqualTo(StanceLabel.AGAINST);
    }

    @Test
    void runningAgainIsReElection() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                She PRON she 2 nsubj
                runs VERB run 0 root
                again ADV again 2 advmod
                """);
        assertThat(claim.proposition().terms()).containsExactly("re-election");
    }
}
