package org.volteface.console.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportDigest;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.Reports;
import org.volteface.console.platform.Holds;
import org.volteface.console.platform.Platform;
import org.volteface.console.site.Required;
import org.volteface.console.web.Refusal;

/** The making of reports in the background: two at a time, and only so many that wait. */
final class ReportRuns implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReportRuns.class);
    private static final int THREADS = 2;
    private static final int WAITING = 20;
    private static final int KEPT = 500;
    private static final long IDLE_SECONDS = 30;

    private final Platform platform;
    private final ReportShelf shelf;
    private final Map<String, Run> live = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), ReportRuns::thread);
    private volatile boolean closed;

    ReportRuns(Platform platform, ReportShelf shelf) {
        this.platform = platform;
        this.shelf = shelf;
        pool.allowCoreThreadTimeOut(true);
    }

    private record Run(KeptReport report, ReportProgress progress) {}

    /** Begins to make a report, and returns it; one that is being made already for the same person is that one. */
    synchronized KeptReport start(KeptReport report) throws Refusal, IOException {
        Optional<KeptReport> same = underWay(report);
        if (same.isPresent()) {
            return same.get();
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
        KeptReport report = run.report();
        Holds.Hold hold = platform.hold();
        try {
            finish(report.with(made(report, run.progress())));
        } catch (Refusal e) {
            finish(report.with(KeptReport.Outcome.failed(e.reason())));
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            LOG.warn("The report {} could not be made", report.id(), e);
            finish(report.with(KeptReport.Outcome.failed("It broke down; the log of the server says how.")));
        } finally {
            hold.close();
            live.remove(report.id());
        }
    }

    private KeptReport.Outcome made(KeptReport report, ReportProgress progress) throws Refusal, IOException {
        progress.enter(ReportProgress.Stage.READING);
        StatementArchive archive = Required.archive(platform);
        Reports reports =
                platform.reports().orElseThrow(() -> Refusal.notNow("No reports can be composed at the moment."));
        String format = report.order().form().format();
        ReportRenderer renderer = platform.renderer(format)
                .orElseThrow(() -> Refusal.notNow("The form " + format + " is not there any more."));
        Report composed = reports.compose(report.order().request(), archive);
        progress.enter(ReportProgress.Stage.WRITING);
        shelf.keepDigest(report.id(), ReportDigest.of(composed));
        long size = shelf.keepResult(report.id(), out -> {
            OutputStream counted = progress.counted(new BufferedOutputStream(out));
            renderer.write(composed, counted);
            counted.flush();
        });
        return new KeptReport.Outcome(KeptReport.State.DONE, composed.title(), composed.summary(), size);
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
        Thread thread = new Thread(work, "volteface-report");
        thread.setDaemon(true);
        return thread;
    }
}
