package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Claim;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.stance.Lesson;

class CorrectedReaderTest {
    private static final String SUPPORT = """
            We PRON we 2 nsubj
            support VERB support 0 root
            the DET the 4 det
            bypass NOUN bypass 2 obj
            """;
    private static final String PROMISE = """
            We PRON we 3 nsubj
            will AUX will 3 aux
            build VERB build 0 root
            the DET the 5 det
            bypass NOUN bypass 3 obj
            """;

    @Test
    void leavesTheRulesWhereNothingIsLearnt() {
        Claim claim = corrected(StatementKind.POSITION, SUPPORT, 0, 0);
        assertThat(claim).isEqualTo(Statements.claim(StatementKind.POSITION, SUPPORT));
    }

    @Test
    void takesAnotherKindWhereItIsSure() {
        Claim claim = corrected(StatementKind.POSITION, SUPPORT, 5, 0);
        assertThat(claim.kind()).isEqualTo(StatementKind.REPORT);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void restsNoFindingOnASideThatItAloneSees() {
        Claim claim = corrected(StatementKind.POSITION, SUPPORT, 0, 5);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.AGAINST);
        assertThat(claim.stance().confidence()).isLessThan(0.7);
    }

    @Test
    void takesNoSideWhereTheWordsAreHeldBack() {
        Claim claim = corrected(StatementKind.POSITION, """
                Imagine VERB imagine 0 root
                we PRON we 3 nsubj
                support VERB support 1 ccomp
                the DET the 5 det
                bypass NOUN bypass 3 obj
                """, 0, 5);
        assertThat(claim.stance().label()).isEqualTo(StanceLabel.NONE);
    }

    @Test
    void givesUpWhatCouldCarryAFindingOnlyWhereItIsSurer() {
        assertThat(corrected(StatementKind.COMMITMENT, PROMISE, 0.3, 0).kind()).isEqualTo(StatementKind.COMMITMENT);
        assertThat(corrected(StatementKind.COMMITMENT, PROMISE, 5, 0).kind()).isEqualTo(StatementKind.REPORT);
    }

    /** The claim where every statement is thought a report by {@code report}, and against by {@code against}. */
    private static Claim corrected(StatementKind kind, String block, double report, double against) {
        double threshold = 0.5;
        LinearModel kinds = new LinearModel(List.of("POSITION", "REPORT"), all(report), 1, threshold);
        LinearModel sides = new LinearModel(List.of("FAVOR", "AGAINST"), all(against), 1, threshold);
        LinearModel silent = new LinearModel(kinds.labels(), Map.of(), 1, 1);
        LinearModel mute = new LinearModel(sides.labels(), Map.of(), 1, 1);
        return Statements.corrected(
                new Weights(report == 0 ? silent : kinds, against == 0 ? mute : sides), kind, block);
    }

    private static Map<String, double[]> all(double weight) {
        Map<String, double[]> weights = new HashMap<>();
        weights.put("all=", new double[] {0, weight});
        return weights;
    }

    @Test
    void learnsFromLessonsTheSameEachTime() {
        List<Lesson> lessons = List.of(
                Statements.lesson("one", StatementKind.POSITION, StanceLabel.FAVOR, SUPPORT),
                Statements.lesson("two", StatementKind.COMMITMENT, StanceLabel.FAVOR, PROMISE),
                Statements.lesson("three", StatementKind.POSITION, StanceLabel.FAVOR, SUPPORT),
                Statements.lesson("four", StatementKind.POSITION, StanceLabel.FAVOR, SUPPORT),
                Statements.lesson("five", StatementKind.COMMITMENT, StanceLabel.FAVOR, PROMISE));
        String weights = new LinearStanceTrainer().train(lessons).weights();
        assertThat(new LinearStanceTrainer().train(lessons).weights()).isEqualTo(weights);
        Weights learnt = Weights.parse(DataFile.rows(weights.lines()));
        assertThat(learnt.kind().labels()).isEqualTo(Schooling.KINDS);
    }
}
