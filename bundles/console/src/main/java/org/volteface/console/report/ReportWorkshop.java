package org.volteface.console.report;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads in which reports are made, one for each, watched by whoever asks for it. A report that takes too long, or is not wanted any
 * more, is stopped; a thread that does not heed that is left behind, so that a renderer without an end holds up no other report.
 */
final class ReportWorkshop {
    private static final Logger LOG = LoggerFactory.getLogger(ReportWorkshop.class);
    private static final long LOOK_MILLIS = 100;
    /** A thread without an end keeps a processor busy: more than a few would slow all else down. */
    private static final int MOST_LEFT_BEHIND = 4;

    private final ReportMaker maker;
    private final ReportLimits limits;
    private final HeapWatch heap = new HeapWatch();
    private final Set<Thread> leftBehind = ConcurrentHashMap.newKeySet();

    ReportWorkshop(ReportMaker maker, ReportLimits limits) {
        this.maker = maker;
        this.limits = limits;
    }

    /** Whether so many threads were left behind and have not ended that no more reports are begun. */
    boolean isFull() {
        leftBehind.removeIf(thread -> !thread.isAlive());
        return leftBehind.size() >= MOST_LEFT_BEHIND;
    }

    /** Makes a report, and returns when it is made or stopped. */
    KeptReport.Outcome make(KeptReport report, ReportProgress progress) {
        FutureTask<KeptReport.Outcome> work = new FutureTask<>(() -> maker.make(report, progress));
        Thread thread = thread(work);
        long end = System.nanoTime() + limits.time().toNanos();
        if (progress.isStopped()) {
            return cancelled(progress);
        }
        thread.start();
        try {
            while (true) {
                Optional<KeptReport.Outcome> outcome = look(work, progress, end);
                if (outcome.isPresent()) {
                    if (!work.isDone()) {
                        leave(thread, progress, report);
                    }
                    return outcome.get();
                }
            }
        } catch (InterruptedException e) {
            leave(thread, progress, report);
            Thread.currentThread().interrupt();
            return KeptReport.Outcome.failed("The server stopped.");
        } catch (ExecutionException e) {
            LOG.error("The report {} could not be made", report.id(), e);
            return KeptReport.Outcome.failed("It broke down; the log of the server says how.");
        }
    }

    /** What has come of it, where it is at an end or has to come to one. */
    private Optional<KeptReport.Outcome> look(FutureTask<KeptReport.Outcome> work, ReportProgress progress, long end)
            throws InterruptedException, ExecutionException {
        try {
            KeptReport.Outcome made = work.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            boolean isInterrupted = progress.isStopped() && made.state() != KeptReport.State.DONE;
            return Optional.of(isInterrupted ? cancelled(progress) : made);
        } catch (TimeoutException e) {
            if (progress.isStopped()) {
                return Optional.of(cancelled(progress));
            }
            if (System.nanoTime() - end >= 0) {
                return Optional.of(KeptReport.Outcome.failed("It was stopped because it took longer than "
                        + ReportWords.time(limits.time()) + ": choose a smaller scope or another form."));
            }
            return heap.isShort()
                    ? Optional.of(KeptReport.Outcome.failed("It was stopped because the server ran short of memory."))
                    : Optional.empty();
        }
    }

    /** Asks a thread to end that has no more to do; the next thing that it writes ends it too. */
    private void leave(Thread thread, ReportProgress progress, KeptReport report) {
        progress.stop("");
        thread.interrupt();
        leftBehind.add(thread);
        LOG.info(
                "The making of the report {} ({}) is left behind",
                report.id(),
                report.order().form().format());
    }

    private static KeptReport.Outcome cancelled(ReportProgress progress) {
        return new KeptReport.Outcome(KeptReport.State.CANCELLED, "", progress.stoppedBy(), 0);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "volteface-report");
        thread.setDaemon(true);
        return thread;
    }
}
