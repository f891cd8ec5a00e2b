package org.volteface.contradiction;

import java.util.Set;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** The gate that asks whether one and the same actor is bound by both statements. */
final class SameHolderGate implements Gate {
    private static final Set<ActorKind> NOBODY = Set.of(ActorKind.NARRATOR, ActorKind.UNNAMED);

    @Override
    public String code() {
        return "same-holder";
    }

    @Override
    public GateResult judge(Candidate candidate) {
        Statement earlier = candidate.earlier();
        Statement later = candidate.later();
        if (NOBODY.contains(earlier.holder().kind())
                || NOBODY.contains(later.holder().kind())) {
            return stop("a side has no holder with a name");
        }
        if (!authorised(earlier) || !authorised(later)) {
            Holding holding = (authorised(earlier) ? later : earlier).holding();
            return stop(holding.speaker().name() + " had no authority to bind "
                    + holding.holder().name());
        }
        if (earlier.holder().id().equals(later.holder().id())) {
            return pass("both are held by " + later.holder().name());
        }
        if (spokeBefore(earlier, later) || spokeBefore(later, earlier) && !tookOver(earlier)) {
            return pass(common(earlier, later).name() + " holds the one and speaks the other");
        }
        return stop(earlier.holder().name() + " and " + later.holder().name() + " are two actors");
    }

    /** The actor that both statements are held against. */
    static Actor common(Statement earlier, Statement later) {
        return spokeBefore(later, earlier) ? later.holder() : earlier.holder();
    }

    /** Whether somebody speaks who had another office before: what is said in that one afterwards is a successor's. */
    private static boolean tookOver(Statement earlier) {
        return earlier.holding().authority() == Authority.OWN;
    }

    private static boolean spokeBefore(Statement own, Statement other) {
        return own.holder().id().equals(other.holding().speaker().id())
                && !own.holder().id().equals(other.holder().id());
    }

    /** A deed is its doer's, whoever tells it. */
    private static boolean authorised(Statement statement) {
        return statement.kind() == StatementKind.ACT || statement.holding().authority() != Authority.NONE;
    }
}
