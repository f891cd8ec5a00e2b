package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Statement;
import org.volteface.api.text.AnnotatedText;

/** The contract of {@link ContradictionDetector}. */
@Timeout(value = Repeated.PATIENCE, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class ContradictionDetectorContract {
    /** For the class that names the provider. */
    protected ContradictionDetectorContract() {}

    /** The provider under test. */
    protected abstract ContradictionDetector detector();

    /** The statements that it is asked about, in the order of time. */
    protected List<Statement> chain() {
        return SampleStatements.chain();
    }

    @Test
    void answersEveryStatement() {
        for (Statement statement : chain()) {
            assertThat(detector().detect(statement, before(statement)))
                    .isNotNull()
                    .doesNotContainNull();
        }
    }

    @Test
    void findsNothingWithoutAHistory() {
        for (Statement statement : chain()) {
            History none = new History(List.of(), List.of(), Samples.DAY);
            assertThat(detector().detect(statement, none)).doesNotHaveAnyElementsOfTypes(Finding.class);
        }
    }

    @Test
    void evidenceIsOfWhatItWasGiven() {
        for (Statement statement : chain()) {
            History history = before(statement);
            Set<String> known = new HashSet<>(Set.of(statement.id()));
            history.own().forEach(own -> known.add(own.id()));
            history.related().forEach(related -> known.add(related.id()));
            assertThat(detector().detect(statement, history))
                    .flatExtracting(Outcome::evidence)
                    .isSubsetOf(known);
        }
    }

    @Test
    void findingsSayWhyAndByWhichGates() {
        for (Outcome outcome : all()) {
            if (outcome instanceof Finding finding) {
                assertThat(finding.verdict().why()).isNotBlank();
                assertThat(finding.gates()).isNotEmpty().allSatisfy(gate -> {
                    assertThat(gate.gate()).isNotBlank();
                    assertThat(gate.because()).isNotBlank();
                });
                assertThat(finding.turn().before())
                        .doesNotContainAnyElementsOf(finding.turn().after());
            }
        }
    }

    @Test
    void relatesAnyTwoTexts() {
        for (AnnotatedText premise : Samples.texts()) {
            for (AnnotatedText hypothesis : Samples.texts()) {
                assertThat(detector().compare(premise, hypothesis)).isNotNull();
            }
        }
    }

    @Test
    void isDeterministic() throws Exception {
        Repeated.givesTheSame(this::all);
    }

    @Test
    void servesManyThreads() throws Exception {
        Repeated.givesTheSameToMany(this::all);
    }

    private List<Outcome> all() {
        List<Outcome> outcomes = new ArrayList<>();
        for (Statement statement : chain()) {
            outcomes.addAll(detector().detect(statement, before(statement)));
        }
        return outcomes;
    }

    private History before(Statement statement) {
        List<Statement> own = new ArrayList<>();
        List<Statement> related = new ArrayList<>();
        for (Statement other : chain()) {
            boolean same = other.holder().equals(statement.holder());
            if (same && other.happened().compareTo(statement.happened()) < 0) {
                own.add(other);
            } else if (!same) {
                related.add(other);
            }
        }
        return new History(own, related, Samples.DAY);
    }
}
