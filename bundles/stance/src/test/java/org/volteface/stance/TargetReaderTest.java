package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.text.AnnotatedText;
import org.volteface.contracts.Parsed;

/** What a sentence says of somebody in it depends on the part that he has. */
class TargetReaderTest {
    private static final String SLANDER = """
            Dunning PROPN Dunning 2 nsubj
            slandered VERB slander 0 root
            Okoro PROPN Okoro 2 obj
            """;

    private final TargetReader reader = new TargetReader(new PredicateLexicon());

    @Test
    void whoIsSlanderedIsSpokenIllOf() {
        assertThat(toward("Okoro", SLANDER)).isEqualTo(StanceLabel.AGAINST);
    }

    @Test
    void whatIsDeniedIsTurned() {
        assertThat(toward("Dunning", """
                Dunning PROPN Dunning 3 nsubj
                never ADV never 3 advmod
                lied VERB lie 0 root
                """)).isEqualTo(StanceLabel.FAVOR);
    }

    @Test
    void whoEndsSomethingGoodIsSpokenIllOf() {
        assertThat(toward("Dunning", """
                Dunning PROPN Dunning 2 nsubj
                ended VERB end 0 root
                the DET the 4 det
                decency NOUN decency 2 obj
                """)).isEqualTo(StanceLabel.AGAINST);
    }

    @Test
    void aPossessorIsJudgedByWhatIsHis() {
        assertThat(toward("Dunning", """
                Dunning PROPN Dunning 3 nmod:poss
                's PART 's 1 case
                courage NOUN courage 4 nsubj
                surprised VERB surprise 0 root
                Okoro PROPN Okoro 4 obj
                """)).isEqualTo(StanceLabel.FAVOR);
    }

    @Test
    void criticismIsAimedAtOneAndHeldByAnother() {
        String block = """
                Dunning PROPN Dunning 3 nmod:poss
                's PART 's 1 case
                criticism NOUN criticism 6 nsubj
                of ADP of 5 case
                Okoro PROPN Okoro 3 nmod
                continued VERB continue 0 root
                """;
        assertThat(toward("Okoro", block)).isEqualTo(StanceLabel.AGAINST);
        assertThat(toward("Dunning", """
                Dunning PROPN Dunning 2 nsubj
                voiced VERB voice 0 root
                thanks NOUN thanks 2 obj
                to ADP to 5 case
                Okoro PROPN Okoro 3 nmod
                """)).isEqualTo(StanceLabel.FAVOR);
    }

    @Test
    void whatSomebodySaysOfOthersIsNotSaidOfHim() {
        assertThat(toward("Dunning", """
                Dunning PROPN Dunning 2 nsubj
                said VERB say 0 root
                Okoro PROPN Okoro 4 nsubj
                lied VERB lie 2 ccomp
                """)).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void aDeedIsNoJudgement() {
        assertThat(toward("Dunning", """
                Dunning PROPN Dunning 2 nsubj
                met VERB meet 0 root
                Okoro PROPN Okoro 2 obj
                """)).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void theClauseColoursWhoHasNoPartInIt() {
        assertThat(toward("Okoro", """
                The DET the 3 det
                disastrous ADJ disastrous 3 amod
                meeting NOUN meeting 4 nsubj
                ended VERB end 0 root
                without ADP without 6 case
                Okoro PROPN Okoro 4 obl
                """)).isEqualTo(StanceLabel.AGAINST);
    }

    private StanceLabel toward(String name, String block) {
        AnnotatedText text = Parsed.text(block);
        int start = text.document().text().indexOf(name);
        return reader.read(text, new Span(start, start + name.length()));
    }
}
