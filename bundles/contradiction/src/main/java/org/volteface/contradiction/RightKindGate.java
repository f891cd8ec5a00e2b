package org.volteface.contradiction;

import java.util.Set;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.History;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** The gate that asks whether statements of these kinds can contradict each other at all. */
final class RightKindGate implements Gate {
    private static final Set<EventType> SPOKEN =
            Set.of(EventType.AGREE, EventType.SUPPORT, EventType.REJECT, EventType.DISAPPROVE, EventType.DEMAND);
    /** How sure a side is that a word of taking sides gives. */
    private static final double BY_PREDICATE = 0.9;
    /** How far a deed and what is said of it must name the same thing. */
    private static final double ALIKE = 0.75;

    @Override
    public String code() {
        return "right-kind";
    }

    @Override
    public GateResult judge(Candidate candidate) {
        Statement earlier = candidate.earlier();
        Statement later = candidate.later();
        if (earlier.kind() == StatementKind.THREAT || later.kind() == StatementKind.THREAT) {
            return stop("a threat binds nobody: it goes together with an offer, and dropping it breaks nothing");
        }
        if (candidate.breach()) {
            return promised(later);
        }
        if (fact(earlier) || fact(later)) {
            return stop("a report of a fact takes no side that could be changed");
        }
        if (later.kind() == StatementKind.CORRECTION || earlier.kind() == StatementKind.CORRECTION) {
            return stop("a correction mends a report and is no new word of its holder");
        }
        return position(candidate);
    }

    private GateResult promised(Statement later) {
        if (later.kind() == StatementKind.PROPOSAL) {
            return stop("to ask for a change of a promise is not to break it");
        }
        return pass("a promise can be broken");
    }

    private GateResult position(Candidate candidate) {
        Statement earlier = candidate.earlier();
        Statement later = candidate.later();
        if (earlier.kind() == StatementKind.PROPOSAL && later.kind() == StatementKind.ACT) {
            return stop("an offer that comes to nothing binds nobody");
        }
        if (deed(earlier) && !spokenFor(earlier, candidate.history())) {
            return stop("a deed alone states no position that could be changed");
        }
        return pass("a position can be changed");
    }

    private static boolean fact(Statement statement) {
        return statement.kind() == StatementKind.REPORT || statement.kind() == StatementKind.CONDITION_MET;
    }

    /** A deed that is no act of taking a side, such as a vote or a refusal. */
    private static boolean deed(Statement statement) {
        return statement.kind() == StatementKind.ACT
                && statement.claim().stance().confidence() < BY_PREDICATE
                && statement.claim().event().filter(SPOKEN::contains).isEmpty();
    }

    /** Whether the holder took the side of {@code deed} in so many words along with it. */
    private static boolean spokenFor(Statement deed, History history) {
        return history.own().stream()
                .anyMatch(other -> other.kind() == StatementKind.POSITION
                        && other.holder().equals(deed.holder())
                        && other.claim().stance().confidence() >= BY_PREDICATE
                        && other.passage().documentId().equals(deed.passage().documentId())
                        && Sides.same(other, deed)
                        && TermOverlap.of(
                                        other.claim().proposition(),
                                        deed.claim().proposition())
                                .related(ALIKE));
    }
}
