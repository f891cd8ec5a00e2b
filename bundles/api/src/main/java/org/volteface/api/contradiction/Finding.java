package org.volteface.api.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.model.Proposition;

/**
 * A reversal or a breach. One per holder, proposition and turn: a later finding about the {@link #isSameTurn same turn}
 * replaces the earlier one.
 *
 * @param kind what it says of its holder
 * @param holder whom it is about
 * @param proposition what the holder turned on
 * @param turn the evidence on both sides
 * @param verdict what is concluded from it
 * @param gates every gate that it passed, with the reason
 */
public record Finding(
        FindingKind kind, Actor holder, Proposition proposition, Turn turn, Verdict verdict, List<GateResult> gates)
        implements Outcome {
    /**
     * Copies the gates.
     *
     * @throws IllegalArgumentException if one of them was not passed
     */
    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(proposition, "proposition");
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(verdict, "verdict");
        gates = List.copyOf(gates);
        if (!gates.stream().allMatch(GateResult::passed)) {
            throw new IllegalArgumentException("a finding passes every gate");
        }
    }

    /** A hash of what the finding rests on. */
    public String id() {
        return Fingerprint.of(kind.name(), holder.id(), String.join(" ", evidence()));
    }

    /**
     * Whether {@code other} is about the same turn: the same holder and {@link Turn#key}, and either a statement in
     * common on the earlier side or the same proposition by its terms. One statement can turn on two propositions.
     */
    public boolean isSameTurn(Finding other) {
        return holder.id().equals(other.holder.id())
                && turn.key(kind).equals(other.turn.key(other.kind))
                && (!Collections.disjoint(turn.before(), other.turn.before())
                        || Set.copyOf(proposition.terms()).equals(Set.copyOf(other.proposition.terms())));
    }

    /**
     * The findings in force among {@code inOrder}, which stand in the order of the statements that brought them: a later one
     * about the same turn takes the place of an earlier one.
     */
    public static List<Finding> inForce(List<Finding> inOrder) {
        List<Finding> inForce = new ArrayList<>();
        for (Finding finding : inOrder) {
            int same = 0;
            while (same < inForce.size() && !finding.isSameTurn(inForce.get(same))) {
                same++;
            }
            if (same < inForce.size()) {
                inForce.set(same, finding);
            } else {
                inForce.add(finding);
            }
        }
        return List.copyOf(inForce);
    }

    @Override
    public List<String> evidence() {
        return turn.evidence();
    }
}
