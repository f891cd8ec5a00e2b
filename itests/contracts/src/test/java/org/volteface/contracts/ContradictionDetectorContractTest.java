package org.volteface.contracts;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.contradiction.Undecided;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Statement;

class ContradictionDetectorContractTest {
    private static final GateResult GATE = new GateResult("opposite-direction", true, "for, then against");

    @Test
    void passesAPlainDetector() {
        Verdicts.passes(Plain.class);
    }

    @Test
    void findsOutEvidenceFromNowhere() {
        Verdicts.fails(CitesWhatItNeverSaw.class, "evidenceIsOfWhatItWasGiven");
    }

    @Test
    void findsOutFindingsWithoutAHistory() {
        Verdicts.fails(AccusesAtFirstSight.class, "findsNothingWithoutAHistory");
    }

    @Test
    void findsOutFindingsWithoutReasons() {
        Verdicts.fails(GivesNoReasons.class, "findingsSayWhyAndByWhichGates");
    }

    @Test
    void findsOutMemory() {
        Verdicts.fails(Counts.class, "isDeterministic");
    }

    private static Finding finding(String before, Statement after, List<GateResult> gates) {
        return new Finding(
                FindingKind.REVERSAL,
                after.holder(),
                after.claim().proposition(),
                new Turn(List.of(before), List.of(after.id()), List.of()),
                new Verdict(Standing.SUPPORTED, Rating.FULL_FLOP, 0.5, "It turned."),
                gates);
    }

    static final class Plain extends ContradictionDetectorContract {
        @Override
        protected ContradictionDetector detector() {
            return (statement, history) -> history.own().isEmpty()
                    ? List.of()
                    : List.of(finding(history.own().get(0).id(), statement, List.of(GATE)));
        }
    }

    static final class CitesWhatItNeverSaw extends ContradictionDetectorContract {
        @Override
        protected ContradictionDetector detector() {
            return (statement, history) ->
                    List.of(new Dismissal(List.of("elsewhere", statement.id()), "same-holder", "another holder"));
        }
    }

    static final class AccusesAtFirstSight extends ContradictionDetectorContract {
        @Override
        protected ContradictionDetector detector() {
            return (statement, history) -> List.of(finding(statement.id(), statement, List.of(GATE)));
        }
    }

    static final class GivesNoReasons extends ContradictionDetectorContract {
        @Override
        protected ContradictionDetector detector() {
            return (statement, history) -> history.own().isEmpty()
                    ? List.of()
                    : List.of(finding(history.own().get(0).id(), statement, List.of()));
        }
    }

    static final class Counts extends ContradictionDetectorContract {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        protected ContradictionDetector detector() {
            return (statement, history) ->
                    List.of(new Undecided(List.of(statement.id()), "question " + asked.incrementAndGet()));
        }
    }
}
