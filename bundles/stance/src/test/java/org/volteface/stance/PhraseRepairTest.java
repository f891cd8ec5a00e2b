package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.StatementKind;

/** The phrase behind a thing limits the thing, wherever the parse hangs it. */
class PhraseRepairTest {
    @Test
    void whatIsOpposedIsLimitedByThePhraseBehindIt() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                oppose VERB oppose 0 root
                the DET the 4 det
                pier NOUN pier 2 obj
                across ADP across 7 case
                the DET the 7 det
                lagoon NOUN lagoon 2 obl
                """);
        assertThat(claim.proposition().topic()).isEqualTo("the pier across the lagoon");
        assertThat(claim.proposition().terms()).containsExactly("pier", "lagoon");
    }

    @Test
    void whatIsOfAThingIsOfItUnderAnyVerb() {
        Claim claim = Statements.claim(StatementKind.ACT, """
                The DET the 2 det
                board NOUN board 3 nsubj
                began VERB begin 0 root
                the DET the 5 det
                dredging NOUN dredging 3 obj
                of ADP of 8 case
                the DET the 8 det
                harbour NOUN harbour 3 obl
                """);
        assertThat(claim.proposition().topic()).endsWith("the dredging of the harbour");
    }

    @Test
    void whereAndHowAViewIsGivenLimitsNothing() {
        Claim spoken = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                oppose VERB oppose 0 root
                the DET the 4 det
                pier NOUN pier 2 obj
                in ADP in 7 case
                a DET a 7 det
                letter NOUN letter 2 obl
                """);
        Claim debated = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                oppose VERB oppose 0 root
                the DET the 4 det
                pier NOUN pier 2 obj
                in ADP in 6 case
                parliament NOUN parliament 4 nmod
                """);
        Claim voted = Statements.claim(StatementKind.ACT, """
                We PRON we 2 nsubj
                rejected VERB reject 0 root
                the DET the 4 det
                pier NOUN pier 2 obj
                by ADP by 7 case
                nine NUM nine 7 nummod
                votes NOUN vote 4 nmod
                """);
        assertThat(spoken.proposition().topic()).isEqualTo("the pier");
        assertThat(debated.proposition().topic()).isEqualTo("the pier");
        assertThat(voted.proposition().topic()).isEqualTo("the pier");
    }

    @Test
    void anArticleIntroducesAThing() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                oppose VERB oppose 0 root
                a SCONJ a 4 case
                surcharge NOUN surcharge 2 obl
                on ADP on 6 case
                sugar NOUN sugar 4 nmod
                """);
        assertThat(claim.proposition().topic()).isEqualTo("a surcharge on sugar");
    }

    @Test
    void anArticleHeadsNoPhrase() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 2 nsubj
                oppose VERB oppose 0 root
                a SCONJ a 2 obj
                weir ADJ weir 3 amod
                on ADP on 7 case
                the DET the 7 det
                Senn PROPN senn 4 obl
                """);
        assertThat(claim.proposition().terms()).containsExactly("weir", "senn");
    }

    @Test
    void aDoingBehindAPrepositionIsDoneToWhatFollows() {
        Claim scrapping = Statements.claim(StatementKind.POSITION, """
                She PRON she 5 nsubj
                is AUX be 5 cop
                against ADP against 5 case
                scrapping NOUN scrapping 5 compound
                trams NOUN tram 0 root
                """);
        Claim permits = Statements.claim(StatementKind.POSITION, """
                She PRON she 5 nsubj
                is AUX be 5 cop
                against ADP against 5 case
                mining NOUN mining 5 compound
                permits NOUN permit 0 root
                """);
        assertThat(scrapping.proposition().direction()).isEqualTo(Direction.LESS);
        assertThat(scrapping.proposition().terms()).containsExactly("tram");
        assertThat(permits.proposition().direction()).isEqualTo(Direction.MORE);
    }
}
