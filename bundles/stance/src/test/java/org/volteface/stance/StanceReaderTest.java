package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Facet;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Mark;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

class StanceReaderTest {
    private static final String OPPOSES_TRAM = """
            We PRON we 2 nsubj
            oppose VERB oppose 0 root
            the DET the 5 det
            harbour NOUN harbour 5 compound
            tram NOUN tram 2 obj
            """;

    @Test
    void takesTheSideOfItsPredicate() {
        Claim claim = Statements.claim(StatementKind.POSITION, OPPOSES_TRAM);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().terms()).containsExactly("tram", "harbour");
    }

    @Test
    void refusalOfOppositionIsNoFavour() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 4 nsubj
                do AUX do 4 aux
                not PART not 4 advmod
                oppose VERB oppose 0 root
                the DET the 6 det
                tram NOUN tram 4 obj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.NONE);
        assertThat(claim.marks()).contains(Mark.LITOTES);
    }

    @Test
    void whatIsToBeSparedIsWhatAPromiseIsAbout() {
        Claim claim = Statements.claim(StatementKind.COMMITMENT, """
                The DET the 2 det
                hall NOUN hall 5 nsubj:pass
                will AUX will 5 aux
                be AUX be 5 aux:pass
                restored VERB restore 0 root
                without ADP without 9 case
                any DET any 9 det
                state NOUN state 9 compound
                money NOUN money 5 obl
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().terms()).containsExactly("money", "state");
    }

    @Test
    void whoIsGivenSomethingIsPartOfWhatIsPromised() {
        Claim claim = Statements.claim(StatementKind.COMMITMENT, """
                Every DET every 2 det
                widow NOUN widow 5 nsubj:pass
                will AUX will 5 aux
                be AUX be 5 aux:pass
                sent VERB send 0 root
                a DET a 7 det
                parcel NOUN parcel 5 obj
                until ADP until 11 case
                the DET the 11 det
                last ADJ last 11 amod
                harvest NOUN harvest 5 obl
                """);
        assertThat(claim.proposition().terms()).contains("parcel", "widow").doesNotContain("harvest");
    }

    @Test
    void whatWouldNotBeDoneIsPromisedNotForetold() {
        Claim claim = Statements.claim(StatementKind.COMMITMENT, """
                The DET the 2 det
                market NOUN market 6 nsubj:pass
                would AUX would 6 aux
                not PART not 6 advmod
                be AUX be 6 aux:pass
                cleared VERB clear 0 root
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
    }

    @Test
    void whatIsOfferedIsTheThingNotWhoGetsIt() {
        Statement before = Statements.statement(StatementKind.POSITION, OPPOSES_TRAM);
        Claim claim = Statements.claim(StatementKind.PROPOSAL, Holding.own(Statements.COUNCIL), List.of(before), """
                He PRON he 2 nsubj
                offered VERB offer 0 root
                them PRON they 2 obj
                something PRON something 2 obj
                else ADV else 4 advmod
                """);
        assertThat(claim.proposition().terms()).doesNotContain("tram");
    }

    @Test
    void anAdmittedDelayIsOfWhatWasToldBefore() {
        Statement report = Statements.statement(StatementKind.REPORT, OPPOSES_TRAM);
        Claim claim = Statements.claim(StatementKind.ADMISSION, Holding.own(Statements.COUNCIL), List.of(report), """
                He PRON he 2 nsubj
                admitted VERB admit 0 root
                the DET the 4 det
                delay NOUN delay 2 obj
                """);
        assertThat(claim.proposition().terms()).containsExactly("tram", "harbour");
        Claim other = Statements.claim(StatementKind.ADMISSION, Holding.own(Statements.COUNCIL), List.of(report), """
                He PRON he 2 nsubj
                admitted VERB admit 0 root
                the DET the 4 det
                leak NOUN leak 2 obj
                """);
        assertThat(other.proposition().terms()).containsExactly("leak");
    }

    @Test
    void refusalOfSupportIsOpposition() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 4 nsubj
                can AUX can 4 aux
                not PART not 4 advmod
                support VERB support 0 root
                the DET the 6 det
                tram NOUN tram 4 obj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
    }

    @Test
    void composesRefusalWithUndoing() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                refuse VERB refuse 0 root
                to PART to 4 mark
                scrap VERB scrap 2 xcomp
                the DET the 7 det
                parking NOUN parking 7 compound
                levy NOUN levy 4 obj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().direction()).isEqualTo(Direction.LESS);
        assertThat(claim.proposition().topic()).isEqualTo("scrapping the parking levy");
        assertThat(claim.proposition().direction().toward(claim.stance().label()))
                .isEqualTo(StanceLabel.FAVOR);
    }

    @Test
    void aPromiseToScrapIsAboutScrapping() {
        Claim claim = Statements.claim(StatementKind.COMMITMENT, """
                to PART to 2 mark
                scrap VERB scrap 0 root
                the DET the 4 det
                levy NOUN levy 2 obj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.FAVOR);
        assertThat(claim.proposition().direction()).isEqualTo(Direction.LESS);
    }

    @Test
    void aDeedThatScrapsIsOneAgainstTheThing() {
        Claim claim = Statements.claim(StatementKind.ACT, """
                The DET the 2 det
                council NOUN council 3 nsubj
                scrapped VERB scrap 0 root
                the DET the 5 det
                levy NOUN levy 3 obj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().direction()).isEqualTo(Direction.MORE);
    }

    @Test
    void deniesWithTheArticle() {
        Claim claim = Statements.claim(StatementKind.COMMITMENT, """
                We PRON we 3 nsubj
                will AUX will 3 aux
                build VERB build 0 root
                no DET no 5 det
                car-park NOUN car-park 3 obj
                in ADP in 7 case
                Ostrow PROPN Ostrow 3 obl
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().scope().universal()).isTrue();
        assertThat(claim.proposition().scope().facets()).containsEntry(Facet.PLACE, "Ostrow");
    }

    @Test
    void judgesTheSubject() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                The DET the 2 det
                tram NOUN tram 5 nsubj
                is AUX be 5 cop
                a DET a 5 det
                mistake NOUN mistake 0 root
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().terms()).containsExactly("tram");
    }

    @Test
    void readsThroughTheNounOfADeed() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                oppose VERB oppose 0 root
                the DET the 4 det
                closure NOUN closure 2 obj
                of ADP of 7 case
                the DET the 7 det
                library NOUN library 4 nmod
                """);
        assertThat(claim.proposition().terms()).startsWith("library");
        assertThat(claim.proposition().direction()).isEqualTo(Direction.LESS);
        assertThat(claim.proposition().direction().toward(claim.stance().label()))
                .isEqualTo(StanceLabel.FAVOR);
    }

    @Test
    void prepositionsTakeSidesToo() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 5 nsubj
                are AUX be 5 cop
                against ADP against 5 case
                the DET the 5 det
                tram NOUN tram 0 root
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.proposition().terms()).containsExactly("tram");
    }

    @Test
    void aReportTakesNoSide() {
        Claim claim = Statements.claim(StatementKind.REPORT, OPPOSES_TRAM);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void aPronounMeansWhatWasSpokenOfBefore() {
        Statement before = Statements.statement(StatementKind.POSITION, OPPOSES_TRAM);
        Claim claim = Statements.claim(StatementKind.POSITION, Holding.own(Statements.COUNCIL), List.of(before), """
                We PRON we 2 nsubj
                reject VERB reject 0 root
                it PRON it 2 obj
                """);
        assertThat(claim.proposition().terms()).containsExactly("tram", "harbour");
    }

    @Test
    void whatIsSaidOfAnotherIsAClaimAboutHim() {
        Actor rival = new Actor("person:rival", "Ada Rival", ActorKind.PERSON);
        Holding holding = new Holding(Statements.COUNCIL, Optional.empty(), Authority.OWN, Optional.of(rival));
        Claim claim = Statements.claim(StatementKind.POSITION, holding, List.of(), """
                She PRON she 2 nsubj
                wants VERB want 0 root
                the DET the 4 det
                tram NOUN tram 2 obj
                """);
        assertThat(claim.kind()).isEqualTo(StatementKind.CLAIM_ABOUT_OTHER);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.NONE);
    }
}
