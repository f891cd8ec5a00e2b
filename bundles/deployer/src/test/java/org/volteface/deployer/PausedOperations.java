package org.volteface.deployer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Status;
import org.volteface.api.operation.Step;
import org.volteface.api.operation.StepStatus;

/** An analysis of which some steps stand still. */
final class PausedOperations implements Operations {
    final Set<Step> paused = EnumSet.noneOf(Step.class);

    @Override
    public Status status() {
        List<StepStatus> steps = Arrays.stream(Step.values())
                .map(step -> new StepStatus(
                        step, List.of(), 0, Optional.of("it hangs").filter(why -> paused.contains(step))))
                .toList();
        return new Status(new QueueCounts(0, 0, 0), new Counts(0, 0, 0, 0), steps, new Status.Pace(0, 0, true));
    }

    @Override
    public int retry(Optional<String> documentId) {
        return 0;
    }

    @Override
    public int reanalyse(Optional<String> documentId) {
        return 0;
    }

    @Override
    public void holdReanalysis(boolean held) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isReanalysisHeld() {
        return false;
    }

    @Override
    public List<Outcome> compare(String statementId, String otherId) {
        return List.of();
    }
}
