package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;

/** Who is polite takes no side. */
class CourtesiesTest {
    @Test
    void thanksForALetterAreNoSide() {
        assertThat(label("""
                We PRON we 2 nsubj
                appreciate VERB appreciate 0 root
                the DET the 5 det
                friendly ADJ friendly 5 amod
                letter NOUN letter 2 obj
                """)).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void norAreThoseForWhatIsYours() {
        assertThat(label("""
                We PRON we 2 nsubj
                cherish VERB cherish 0 root
                your PRON your 4 nmod:poss
                offer NOUN offer 2 obj
                """)).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void whatIsOfTheYouthIsNotYours() {
        assertThat(label("""
                We PRON we 2 nsubj
                appreciate VERB appreciate 0 root
                the DET the 4 det
                youth NOUN youth 6 nmod:poss
                's PART 's 4 case
                offer NOUN offer 2 obj
                """)).isEqualTo(StanceLabel.FAVOR);
    }

    @Test
    void toAppreciateAThingIsASide() {
        assertThat(label("""
                We PRON we 2 nsubj
                appreciate VERB appreciate 0 root
                the DET the 5 det
                lower ADJ low 5 amod
                toll NOUN toll 2 obj
                """)).isEqualTo(StanceLabel.FAVOR);
    }

    private static StanceLabel label(String block) {
        return Statements.claim(StatementKind.POSITION, block).stance().label();
    }
}
