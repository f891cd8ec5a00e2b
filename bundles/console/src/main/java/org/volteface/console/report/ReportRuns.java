package org.volteface.console.report;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.console.platform.Holds;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Refusal;

/** The making of reports in the background: two at a time, and only so many that wait. Each of the two watches one. */
final class ReportRuns implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReportRuns.class);
    private static final int THREADS = 2;
    private static final int WAITING = 20;
    private static final int KEPT = 500;
    private static final long IDLE_SECONDS = 30;

    private final Platform platform;
    private final ReportShelf shelf;
    private final ReportWorkshop workshop;
    private final Map<String, Run> live = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), ReportRuns::thread);
    private volatile boolean closed;

    ReportRuns(Platform platform, ReportShelf shelf, ReportLimits limits) {
        this.platform = platform;
        this.shelf = shelf;
        this.workshop = new ReportWorkshop(new ReportMaker(platform, shelf, limits.bytes()), limits);
        pool.allowCoreThreadTimeOut(true);
    }

    private record Run(KeptReport report, ReportProgress progress) {}

    /** Begins to make a report, and returns it; one that is being made already for the same person is that one. */
    synchronized KeptReport start(KeptReport report) throws Refusal, IOException {
        Optional<KeptReport> same = underWay(report);
        if (same.isPresent()) {
            return same.get();
        }
        if (workshop.isFull()) {
            throw Refusal.notNow("several reports that were stopped go on nevertheless: take away the extension that"
                    + " makes them and start the server anew");
        }
        if (pool.getQueue().remainingCapacity() == 0) {
            throw Refusal.notNow("too many reports wait to be made: try again in a minute");
        }
        if (shelf.count() >= KEPT) {
            throw Refusal.conflict(KEPT + " reports are kept: delete some first");
        }
        shelf.keep(report);
        Run run = new Run(report, new ReportProgress());
        live.put(report.id(), run);
        try {
            pool.execute(() -> make(run));
        } catch (RejectedExecutionException e) {
            live.remove(report.id());
            throw Refusal.notNow("no reports are made while the server stops", e);
        }
        return report;
    }

    private Optional<KeptReport> underWay(KeptReport report) {
        return live.values().stream()
                .map(Run::report)
                .filter(other -> other.order().equals(report.order())
                        && other.origin().by().equals(report.origin().by()))
                .findFirst();
    }

    /** How far a report has come; empty where it is not being made. */
    Optional<ReportProgress> progress(String id) {
        return Optional.ofNullable(live.get(id)).map(Run::progress);
    }

    /** Stops the making of a report, and tells whether it was being made. */
    boolean cancel(String id, String by) {
        Optional<ReportProgress> progress = progress(id);
        progress.ifPresent(made -> made.stop(by));
        return progress.isPresent();
    }

    /** A report as it is now: one that was being made when the server stopped was interrupted. */
    KeptReport now(KeptReport report) {
        if (!report.isRunning() || live.containsKey(report.id())) {
            return report;
        }
        // It may have become ready between the reading of its file and this look.
        KeptReport again = shelf.find(report.id()).orElse(report);
        KeptReport.Outcome interrupted = new KeptReport.Outcome(KeptReport.State.INTERRUPTED, "", "", 0);
        return again.isRunning() ? again.with(interrupted) : again;
    }

    @Override
    public void close() {
        closed = true;
        pool.shutdownNow();
    }

    private void make(Run run) {
        Holds.Hold hold = platform.hold();
        try {
            finish(run.report().with(workshop.make(run.report(), run.progress())));
        } finally {
            hold.close();
            live.remove(run.report().id());
        }
    }

    /** What fails because the server stops is interrupted, and nobody's mistake. */
    private void finish(KeptReport report) {
        if (closed && !report.isDone()) {
            return;
        }
        try {
            shelf.keep(report);
        } catch (IOException e) {
            LOG.error("What came of the report {} cannot be kept", report.id(), e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "volteface-reports");
        thread.setDaemon(true);
        return thread;
    }
}
