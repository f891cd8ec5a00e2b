package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.History;
import org.volteface.api.model.Statement;

/** All gates in the order in which they are asked. */
final class GateSequence {
    private static final double WORTH_ASKING = 0.5;

    private final List<Gate> gates;

    /**
     * The gates but for those that the tuning leaves out.
     *
     * @throws IllegalArgumentException if it leaves out what is no gate
     */
    GateSequence(Tuning tuning) {
        List<Gate> all = List.of(
                new SameHolderGate(),
                new SamePropositionGate(tuning.overlap()),
                new TimeOrderGate(),
                new RightKindGate(),
                new OppositeDirectionGate(tuning.confidence()),
                new FirstHandGate(),
                new OneUtteranceGate(),
                new StillInForceGate(),
                new UnconditionalGate(new ConditionEvidence(tuning.evidence())),
                new BreachEvidenceGate());
        Set<String> codes = all.stream().map(Gate::code).collect(Collectors.toSet());
        if (!codes.containsAll(tuning.without())) {
            throw new IllegalArgumentException("without: the gates are " + new TreeSet<>(codes));
        }
        gates = all.stream()
                .filter(gate -> !tuning.without().contains(gate.code()))
                .toList();
    }

    /** What the gates say of the two, empty where they do not even seem to contradict each other. */
    Optional<Trial> judge(Statement earlier, Statement later, History history) {
        return ContrastReader.between(earlier, later)
                .map(contrast -> Candidate.of(earlier, later, contrast, history))
                .filter(GateSequence::worthAsking)
                .map(this::judge);
    }

    private static boolean worthAsking(Candidate candidate) {
        Statement earlier = candidate.earlier();
        Statement later = candidate.later();
        return TermOverlap.of(earlier.claim().proposition(), later.claim().proposition())
                        .related(WORTH_ASKING)
                || Accord.left(earlier, later)
                || candidate.unrivalled();
    }

    /** What the gates say of {@code candidate}. */
    Trial judge(Candidate candidate) {
        List<GateResult> results = new ArrayList<>();
        for (Gate gate : gates) {
            GateResult result = gate.judge(candidate);
            results.add(result);
            if (!result.passed()) {
                break;
            }
        }
        return new Trial(candidate, results);
    }
}
