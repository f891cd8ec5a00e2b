package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Holding;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** What a statement takes from those before it, and what it does not. */
class ContextTest {
    private static final String OPPOSES_MARINA = """
            We PRON we 2 nsubj
            oppose VERB oppose 0 root
            the DET the 5 det
            new ADJ new 5 amod
            marina NOUN marina 2 obj
            """;

    @Test
    void aVerbThatNoListKnowsCarriesOnWhatWasSaid() {
        Claim claim = after(OPPOSES_MARINA, """
                We PRON we 2 nsubj
                haggle VERB haggle 0 root
                for ADP for 4 case
                ourselves PRON ourselves 2 obl
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.stance().confidence()).isLessThan(0.5);
    }

    @Test
    void aDeedWithoutAThingIsDoneToTheOneSpokenOf() {
        Claim claim = after(OPPOSES_MARINA, """
                Enlargement NOUN enlargement 3 nsubj
                is AUX be 3 cop
                overdue ADJ overdue 0 root
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.FAVOR);
        assertThat(claim.proposition().terms()).contains("enlargement", "marina");
    }

    @Test
    void somethingElseIsNotWhatWasSpokenOf() {
        Claim claim = after(OPPOSES_MARINA, """
                We PRON we 2 nsubj
                offer VERB offer 0 root
                them PRON they 2 obj
                something PRON something 2 obj
                else ADV else 4 advmod
                """);
        assertThat(claim.proposition().terms()).doesNotContain("marina");
    }

    @Test
    void whatAThingDoesIsNoSide() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                The DET the 2 det
                engine NOUN engine 3 nsubj
                hummed VERB hum 0 root
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void whatIsUsedForSomethingIsNotWhatUsedToBe() {
        Claim claim = Statements.claim(StatementKind.COMMITMENT, """
                The DET the 2 det
                fund NOUN fund 5 nsubj:pass
                will AUX will 5 aux
                be AUX be 5 aux:pass
                used VERB use 0 root
                to PART to 7 mark
                build VERB build 5 xcomp
                ferries NOUN ferry 7 obj
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.FAVOR);
    }

    @Test
    void toSpeakAboutAThingIsNotToFavourIt() {
        Claim claim = Statements.claim(StatementKind.POSITION, """
                We PRON we 3 nsubj
                have AUX have 3 aux
                said VERB say 0 root
                enough ADJ enough 3 advmod
                about ADP about 7 case
                the DET the 7 det
                marina NOUN marina 3 obl
                """);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void aGenericNounIsTheThingThatWasNamedByIt() {
        List<Statement> before = List.of(
                Statements.statement(StatementKind.POSITION, """
                        We PRON we 2 nsubj
                        denounce VERB denounce 0 root
                        the DET the 5 det
                        herring NOUN herring 5 compound
                        treaty NOUN treaty 2 obj
                        """),
                Statements.statement(StatementKind.POSITION, OPPOSES_MARINA));
        Claim claim = Statements.claim(StatementKind.POSITION, Holding.own(Statements.COUNCIL), before, """
                We PRON we 2 nsubj
                oppose VERB oppose 0 root
                the DET the 4 det
                deal NOUN deal 2 obj
                """);
        assertThat(claim.proposition().terms()).contains("herring").doesNotContain("marina");
    }

    @Test
    void whatIsOnlyOursIsAGuess() {
        Claim claim = after(OPPOSES_MARINA, """
                We PRON we 2 nsubj
                uphold VERB uphold 0 root
                ours PRON ours 2 obj
                """);
        assertThat(claim.stance().confidence()).isLessThan(0.7);
    }

    @Test
    void whatGoesOnUntilItIsStoppedIsNotStopped() {
        Claim claim = after(OPPOSES_MARINA, """
                They PRON they 2 nsubj
                push VERB push 0 root
                until SCONJ until 6 mark
                they PRON they 6 nsubj:pass
                are AUX be 6 aux:pass
                halted VERB halt 2 ccomp
                """);
        assertThat(claim.stance().confidence()).isLessThan(0.7);
    }

    private static Claim after(String before, String block) {
        Statement said = Statements.statement(StatementKind.POSITION, before);
        return Statements.claim(StatementKind.POSITION, Holding.own(Statements.COUNCIL), List.of(said), block);
    }
}
