package org.volteface.contradiction;

import java.time.LocalDate;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.model.Statement;

/** The gate that asks whether the later side is known to be later. */
final class TimeOrderGate implements Gate {
    @Override
    public String code() {
        return "time-order";
    }

    @Override
    public GateResult judge(Candidate candidate) {
        Statement earlier = candidate.earlier();
        Statement later = candidate.later();
        if (Chronology.toldAsBefore(earlier, later)) {
            return pass("the text tells the promise as older than what it tells of " + Quoted.date(later));
        }
        LocalDate first = earlier.happened().ordering();
        LocalDate second = later.happened().ordering();
        if (first.isBefore(second)) {
            return pass(Quoted.date(earlier) + " is before " + Quoted.date(later));
        }
        return first.equals(second)
                ? stop("both are of " + Quoted.date(later) + ", and which came first is not known")
                : stop(Quoted.date(earlier) + " is after " + Quoted.date(later));
    }
}
