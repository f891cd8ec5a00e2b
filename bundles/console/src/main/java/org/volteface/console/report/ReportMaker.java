package org.volteface.console.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.report.ChangesSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportDigest;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.Reports;
import org.volteface.api.report.Section;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Refusal;

/** The way from what was asked for to a file on the shelf. */
final class ReportMaker {
    private static final Logger LOG = LoggerFactory.getLogger(ReportMaker.class);

    private final Platform platform;
    private final ReportShelf shelf;
    private final long mostBytes;

    ReportMaker(Platform platform, ReportShelf shelf, long mostBytes) {
        this.platform = platform;
        this.shelf = shelf;
        this.mostBytes = mostBytes;
    }

    /** Makes a report. Whatever goes wrong, a renderer's errors among it, becomes an outcome that says so. */
    KeptReport.Outcome make(KeptReport report, ReportProgress progress) {
        try {
            return made(report, progress);
        } catch (Refusal e) {
            return KeptReport.Outcome.failed(e.reason());
        } catch (ReportStop e) {
            return KeptReport.Outcome.failed(e.reason());
        } catch (OutOfMemoryError e) {
            LOG.warn("The report {} took all memory", report.id(), e);
            return KeptReport.Outcome.failed("It needs more memory than the server has: choose a smaller scope.");
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            if (!progress.isStopped()) {
                LOG.warn("The report {} could not be made", report.id(), e);
            }
            return KeptReport.Outcome.failed("It broke down; the log of the server says how.");
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
        ReportDigest digest = ReportDigest.of(composed);
        shelf.keepDigest(report.id(), digest);
        Report whole = compared(composed, digest, report);
        long size = shelf.keepResult(report.id(), out -> write(renderer, whole, progress, out));
        return new KeptReport.Outcome(KeptReport.State.DONE, composed.title(), composed.summary(), size);
    }

    /** The report with what has changed since the one that it is made anew of, as its first part. */
    private Report compared(Report composed, ReportDigest digest, KeptReport report) throws IOException {
        Optional<KeptReport> former = report.origin().previous().flatMap(shelf::find);
        Optional<ReportDigest> formerDigest =
                former.isPresent() ? shelf.digest(former.get().id()) : Optional.empty();
        if (former.isEmpty() || formerDigest.isEmpty()) {
            return composed;
        }
        String since = "the report of " + former.get().when();
        List<Section> sections = new ArrayList<>();
        sections.add(new ChangesSection(since, digest.since(formerDigest.get())));
        sections.addAll(composed.sections());
        return new Report(composed.request(), composed.title(), composed.summary(), sections, composed.basis());
    }

    private void write(ReportRenderer renderer, Report report, ReportProgress progress, OutputStream out)
            throws IOException {
        OutputStream counted = progress.counted(new BufferedOutputStream(out), mostBytes);
        renderer.write(report, counted);
        counted.flush();
        progress.check();
    }
}
