package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.contradiction.History;
import org.volteface.api.model.Statement;

/** A statement tried against all that its holder said before. */
final class Trials {
    /** Gates that stop a promise for a reason which holds for whatever was said along with it. */
    private static final List<String> FOR_THE_WHOLE_PROMISE =
            List.of("unconditional", "still-in-force", "breach-evidence");

    private final GateSequence gates;

    Trials(GateSequence gates) {
        this.gates = gates;
    }

    /** The trials of {@code statement} as the later side, or as the earlier one of what it is told to come before. */
    List<Trial> of(Statement statement, History history) {
        List<Trial> trials = new ArrayList<>();
        for (Statement other : history.own()) {
            boolean turned = Chronology.toldAsBefore(statement, other);
            Optional<Trial> trial =
                    turned ? gates.judge(statement, other, history) : gates.judge(other, statement, history);
            trial.ifPresent(trials::add);
        }
        return trials;
    }

    /** Those that passed, but for positions that only went along with a promise that was stopped. */
    static List<Trial> passed(List<Trial> trials) {
        return trials.stream()
                .filter(Trial::passed)
                .filter(trial ->
                        trial.candidate().breach() || trials.stream().noneMatch(other -> goesAlong(trial, other)))
                .toList();
    }

    private static boolean goesAlong(Trial position, Trial promise) {
        Statement said = position.candidate().earlier();
        Statement promised = promise.candidate().earlier();
        boolean conditional = promise.candidate().breach() || Condition.binds(promised);
        return conditional
                && promise.stoppedBy(FOR_THE_WHOLE_PROMISE)
                && Sides.same(said, promised)
                && said.passage().documentId().equals(promised.passage().documentId());
    }
}
