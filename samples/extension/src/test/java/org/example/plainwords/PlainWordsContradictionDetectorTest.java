package org.example.plainwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Statement;
import org.volteface.contracts.Configurations;
import org.volteface.contracts.ContradictionDetectorContract;
import org.volteface.contracts.SampleStatements;
import org.volteface.contracts.Samples;

class PlainWordsContradictionDetectorTest extends ContradictionDetectorContract {
    private static final Statement FOR = SampleStatements.chain().get(0);
    private static final Statement PROMISED = SampleStatements.chain().get(1);
    private static final Statement AGAINST = SampleStatements.chain().get(4);

    @Override
    protected ContradictionDetector detector() {
        return new PlainWordsContradictionDetector(Configurations.defaults(PlainWordsContradictionDetector.Config.class));
    }

    @Test
    void findsAReversal() {
        assertThat(outcomes(detector(), AGAINST, FOR)).singleElement().isInstanceOf(Finding.class);
    }

    @Test
    void saysWhatStoppedACandidate() {
        assertThat(outcomes(detector(), PROMISED, FOR))
                .singleElement()
                .isInstanceOfSatisfying(Dismissal.class, dismissal -> assertThat(dismissal.gate())
                        .isEqualTo("opposite-direction"));
    }

    @Test
    void anAdminCanSetHowSureItHasToBe() {
        ContradictionDetector strict = new PlainWordsContradictionDetector(
                Configurations.of(PlainWordsContradictionDetector.Config.class, Map.of("confidence", 0.95)));
        assertThat(outcomes(strict, AGAINST, FOR)).isEmpty();
    }

    private static List<Outcome> outcomes(ContradictionDetector detector, Statement later, Statement earlier) {
        return detector.detect(later, new History(List.of(earlier), List.of(), Samples.DAY));
    }
}
