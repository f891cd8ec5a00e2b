package org.volteface.stance;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;

/**
 * The reader whose rules are overruled by what was learnt, where that is sure enough.
 *
 * @param rules the rules
 * @param weights what was learnt
 */
record CorrectedReader(StanceReader rules, Weights weights) {
    /** How sure a side is at most that only the model sees, or that it does not see: no finding rests on it. */
    private static final double MOST = 0.65;
    /** A side that is as sure can carry a finding. */
    private static final double CARRIES = 0.7;
    /** The kinds whose words leave little to judge: what is promised or done is named. */
    private static final Set<StatementKind> TOLD_PLAINLY = EnumSet.of(StatementKind.COMMITMENT, StatementKind.ACT);
    /** How sure the model must be that a promise which could be broken is none. */
    private static final double NO_PROMISE = 0.8;
    /** How sure the model must be of another side of what is promised or done. */
    private static final double OTHER_SIDE = 0.7;

    /** The claim that {@code statement} makes. */
    Claim read(Attributed statement, Context context) {
        Ruling ruling = rules.rule(statement, context, Optional.empty());
        Collection<String> seen = observe(statement, ruling, context);
        StatementKind kind = kind(ruling.claim(), seen);
        if (kind == ruling.claim().kind()) {
            return claim(ruling, ruling.claim(), seen);
        }
        Ruling other = rules.rule(statement, context, Optional.of(kind));
        return claim(ruling, other.claim(), observe(statement, other, context));
    }

    private Collection<String> observe(Attributed statement, Ruling ruling, Context context) {
        return Observation.of(rules.lexicon(), statement, ruling, context);
    }

    /** The kind, where the rules make {@code ruled} of it. */
    StatementKind kind(Claim ruled, Collection<String> seen) {
        LinearModel.Choice choice = weights.kind().choose(seen);
        boolean binds = ruled.kind() == StatementKind.COMMITMENT && carries(ruled);
        double asked = Math.max(binds ? NO_PROMISE : 0, weights.kind().threshold());
        return choice.probability() < asked ? ruled.kind() : StatementKind.valueOf(choice.label());
    }

    /** The side, where the rules make {@code ruled} of it. */
    Leaning side(Claim ruled, Collection<String> seen) {
        StanceLabel own = ruled.stance().label();
        if (KindRules.WITHOUT_SIDE.contains(ruled.kind())) {
            return new Leaning(StanceLabel.NONE, 1);
        }
        LinearModel.Choice choice = weights.side().choose(seen);
        StanceLabel label = StanceLabel.valueOf(choice.label());
        boolean plain = carries(ruled) && TOLD_PLAINLY.contains(ruled.kind());
        double asked = Math.max(plain ? OTHER_SIDE : 0, weights.side().threshold());
        boolean overruled = choice.probability() >= asked;
        return new Leaning(overruled ? label : own, choice.probability());
    }

    private static boolean carries(Claim ruled) {
        return ruled.stance().label() != StanceLabel.NONE && ruled.stance().confidence() >= CARRIES;
    }

    /**
     * A side that is settled on.
     *
     * @param label the side
     * @param probability how likely the model finds its own choice
     */
    record Leaning(StanceLabel label, double probability) {}

    private Claim claim(Ruling first, Claim ruled, Collection<String> features) {
        Leaning leaning = side(ruled, features);
        Stance stance = ruled.stance();
        boolean seen = first.claim().kind() == ruled.kind()
                || isOneOfSides(first.claim().kind(), ruled.kind());
        boolean kept = leaning.label() == stance.label() && seen;
        double sure = kept ? stance.confidence() : Math.min(MOST, leaning.probability());
        Stance other = new Stance(leaning.label(), stance.modality(), stance.condition(), sure);
        return new Claim(ruled.kind(), ruled.proposition(), other, ruled.event(), ruled.marks());
    }

    /** Whether both kinds take sides, and the second does not bind: no breach is of a promise that only the model sees. */
    private static boolean isOneOfSides(StatementKind ruled, StatementKind taken) {
        return !KindRules.WITHOUT_SIDE.contains(ruled) && taken != StatementKind.COMMITMENT;
    }
}
