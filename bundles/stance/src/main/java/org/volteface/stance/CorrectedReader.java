package org.volteface.stance;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Mark;
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
    /** How sure the model must be that a promise or omission which could carry a finding is none. */
    private static final double ANOTHER_KIND = 0.65;
    /** How sure the model must be that nothing is put right: what stands beside a correction reads like any other word. */
    private static final double NOTHING_MENDED = 0.99;
    /** How sure the model must be of a kind from which much follows: a promise is followed, a lapse breaks one, a correction withdraws. */
    private static final Map<StatementKind, Double> MUCH_FOLLOWS =
            Map.of(StatementKind.COMMITMENT, 0.6, StatementKind.ADMISSION, 0.85, StatementKind.CORRECTION, 0.85);
    /** How sure the model must be that a side which could carry a finding is another: it was read from a word that takes it. */
    private static final double OTHER_SIDE = 0.75;

    /** The rules, corrected where there are weights. */
    static BiFunction<Attributed, Context, Claim> of(StanceReader rules, Optional<Weights> weights) {
        return weights.<BiFunction<Attributed, Context, Claim>>map(learnt -> new CorrectedReader(rules, learnt)::read)
                .orElse(rules::read);
    }

    /** The claim that {@code statement} makes. */
    Claim read(Attributed statement, Context context) {
        Ruling ruling = rules.rule(statement, context, Optional.empty());
        Collection<String> seen = observe(statement, ruling, context);
        StatementKind kind = kind(ruling.claim(), seen);
        boolean same = kind == ruling.claim().kind();
        Ruling other = same ? ruling : rules.rule(statement, context, Optional.of(kind));
        if (isHeldBack(statement, context, other)) {
            return other.claim();
        }
        return claim(ruling, other.claim(), same ? seen : observe(statement, other, context));
    }

    private Collection<String> observe(Attributed statement, Ruling ruling, Context context) {
        return Observation.of(rules.lexicon(), statement, ruling, context);
    }

    /** The kind, where the rules make {@code ruled} of it. */
    StatementKind kind(Claim ruled, Collection<String> seen) {
        LinearModel.Choice choice = weights.kind().choose(seen);
        StatementKind chosen = StatementKind.valueOf(choice.label());
        double asked = carries(ruled) ? ANOTHER_KIND : weights.kind().threshold();
        if (ruled.kind() == StatementKind.CORRECTION) {
            asked = NOTHING_MENDED;
        }
        double needed = Math.max(asked, MUCH_FOLLOWS.getOrDefault(chosen, 0.0));
        return choice.probability() < needed ? ruled.kind() : chosen;
    }

    /** The side, where the rules make {@code ruled} of it. */
    Leaning side(Claim ruled, Collection<String> seen) {
        StanceLabel own = ruled.stance().label();
        if (KindRules.WITHOUT_SIDE.contains(ruled.kind()) || ruled.is(Mark.LITOTES)) {
            return new Leaning(own, 1);
        }
        LinearModel.Choice choice = weights.side().choose(seen);
        StanceLabel label = StanceLabel.valueOf(choice.label());
        double asked = Math.max(carries(ruled) ? OTHER_SIDE : 0, weights.side().threshold());
        boolean overruled = choice.probability() >= asked;
        return new Leaning(overruled ? label : own, choice.probability());
    }

    /** Whether more than a kind would change: a side that could carry a finding would go, or a correction that withdraws what was said. */
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

    /** Whether the words themselves keep from taking a side, or only carry on what does: a question, and the "of course not" behind it. */
    private static boolean isHeldBack(Attributed statement, Context context, Ruling ruled) {
        if (ruled.claim().stance().label() != StanceLabel.NONE) {
            return false;
        }
        boolean held = ruled.doubts().contains(Ruling.Doubt.RESERVED)
                && new Reservations(statement, context.text())
                        .hold(Located.sentence(context.text(), statement.draft().passage()));
        return held || ruled.doubts().contains(Ruling.Doubt.CARRIED);
    }

    /** Whether both kinds take sides, and the second does not bind: no breach is of a promise that only the model sees. */
    private static boolean isOneOfSides(StatementKind ruled, StatementKind taken) {
        return !KindRules.WITHOUT_SIDE.contains(ruled) && taken != StatementKind.COMMITMENT;
    }
}
