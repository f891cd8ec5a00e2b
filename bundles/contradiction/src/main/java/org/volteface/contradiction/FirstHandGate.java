package org.volteface.contradiction;

import java.util.List;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** The gate that asks whether both sides are the holder's own words or deeds, not what somebody else says of it. */
final class FirstHandGate implements Gate {
    @Override
    public String code() {
        return "first-hand";
    }

    @Override
    public GateResult judge(Candidate candidate) {
        for (Statement side : List.of(candidate.earlier(), candidate.later())) {
            if (side.kind() == StatementKind.CLAIM_ABOUT_OTHER) {
                return stop("what " + side.holding().speaker().name() + " says of another binds neither");
            }
            AttributionKind kind = side.wording().attribution().kind();
            if (kind == AttributionKind.THIRD_PARTY) {
                return stop("a side is known from somebody else's account alone");
            }
            if (kind == AttributionKind.ANONYMOUS || unnamed(side)) {
                return stop("a side is known from an unnamed source alone");
            }
        }
        if (!candidate.breach() && (toldByAnother(candidate.earlier()) || toldByAnother(candidate.later()))) {
            return stop("only somebody else tells that the holder takes that side");
        }
        boolean narrated = narrated(candidate.earlier()) && narrated(candidate.later());
        return pass(narrated ? "both sides are the narrator's account, so it stays contested" : "no side is hearsay");
    }

    /** Whether who tells the deed may not speak for its doer: an unnamed one, or, of a side that was taken, whoever it is. */
    private static boolean toldByAnother(Statement statement) {
        return statement.holding().spokenBy().isPresent() && statement.holding().authority() == Authority.NONE;
    }

    private static boolean unnamed(Statement statement) {
        return toldByAnother(statement) && statement.holding().speaker().kind() == ActorKind.UNNAMED;
    }

    private static boolean narrated(Statement statement) {
        return statement.wording().attribution().kind() == AttributionKind.NARRATOR;
    }
}
