package org.volteface.contradiction;

import java.util.List;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.model.AttributionKind;
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
            if (kind == AttributionKind.ANONYMOUS) {
                return stop("a side is known from an unnamed source alone");
            }
        }
        boolean narrated = narrated(candidate.earlier()) && narrated(candidate.later());
        return pass(narrated ? "both sides are the narrator's account, so it stays contested" : "no side is hearsay");
    }

    private static boolean narrated(Statement statement) {
        return statement.wording().attribution().kind() == AttributionKind.NARRATOR;
    }
}
