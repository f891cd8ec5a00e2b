package org.volteface.api.operation;

import java.util.List;
import java.util.Objects;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.QueueCounts;

/**
 * How the running analysis goes.
 *
 * @param queue how many documents are where
 * @param archive how much is known
 * @param steps the steps in their order
 * @param pace how fast it goes
 */
public record Status(QueueCounts queue, Counts archive, List<StepStatus> steps, Pace pace) {
    /** Copies the steps. */
    public Status {
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(archive, "archive");
        steps = List.copyOf(steps);
        Objects.requireNonNull(pace, "pace");
    }

    /**
     * How fast it goes.
     *
     * @param perSecond documents analysed a second, over the last minute
     * @param stale analysed documents that another version or configuration of the analysers made, still to be redone
     * @param moving whether, where something waits and no step stands still, something was done within a minute more than an analyser may take
     */
    public record Pace(double perSecond, long stale, boolean moving) {}
}
