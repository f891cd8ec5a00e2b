package org.volteface.contradiction;

import java.util.List;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** The gate that asks whether a side hangs on something, and if so, whether that came about. */
final class UnconditionalGate implements Gate {
    private static final double SAME_PROMISE = 0.75;

    private final ConditionEvidence evidence;

    UnconditionalGate(ConditionEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String code() {
        return "unconditional";
    }

    @Override
    public GateResult judge(Candidate candidate) {
        String because = "neither side hangs on a condition";
        for (Statement side : List.of(fuller(candidate), candidate.later())) {
            if (side.claim().is(Mark.HYPOTHETICAL)) {
                return stop(Quoted.words(side) + " speaks of what would be, were things otherwise");
            }
            if (!Condition.binds(side)) {
                continue;
            }
            if (!holds(side, candidate)) {
                return stop("nothing shows that the condition came about: "
                        + side.claim().stance().condition().orElse("it is not stated"));
            }
            because = "the condition came about: "
                    + side.claim().stance().condition().orElse("");
        }
        return pass(because);
    }

    /** The earlier side, or the promise of the same in the same document that tells what it hangs on. */
    private static Statement fuller(Candidate candidate) {
        Statement earlier = candidate.earlier();
        if (earlier.kind() != StatementKind.COMMITMENT || Condition.binds(earlier)) {
            return earlier;
        }
        return candidate.history().own().stream()
                .filter(other -> other.kind() == StatementKind.COMMITMENT && Condition.binds(other))
                .filter(other ->
                        other.passage().documentId().equals(earlier.passage().documentId()))
                .filter(other -> other.holder().equals(earlier.holder()) && Sides.same(other, earlier))
                .filter(other -> TermOverlap.of(
                                other.claim().proposition(), earlier.claim().proposition())
                        .related(SAME_PROMISE))
                .findFirst()
                .orElse(earlier);
    }

    private boolean holds(Statement side, Candidate candidate) {
        if (side.claim().stance().condition().isEmpty()) {
            return side.claim().stance().modality() != Modality.CONDITIONAL;
        }
        boolean shown = !evidence.of(side, candidate).isEmpty();
        return Condition.of(side).exception() != shown;
    }
}
