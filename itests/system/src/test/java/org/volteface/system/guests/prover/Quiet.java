package org.volteface.system.guests.prover;

import java.util.concurrent.TimeUnit;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Status;

/** The moment when nothing is left to do. */
final class Quiet {
    private static final long PATIENCE_IN_SECONDS = 300;

    private Quiet() {}

    /** Waits until all that waits is analysed, redone and held against its history. */
    static void await(Operations operations) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!isQuiet(operations.status())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not done in time: " + operations.status());
            }
            Thread.sleep(50);
        }
    }

    private static boolean isQuiet(Status status) {
        return status.queue().waiting() == 0
                && status.archive().due() == 0
                && status.pace().stale() == 0
                && status.steps().stream().allMatch(step -> step.busy() == 0);
    }
}
