package org.volteface.console.report;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.Reports;
import org.volteface.console.web.Refusal;

/**
 * The composing of reports while somebody waits for a page: two at once, so that readers cannot take all of the server's threads. Those that
 * are made in the background have places of their own, and may take long.
 */
final class Composing {
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /**
     * Composes a report.
     *
     * @throws Refusal with 503 where others are composed for too long
     */
    Report compose(Reports reports, ReportRequest request, ArchiveView archive) throws Refusal {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.notNow("others look at reports at the moment: try again in a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.notNow("the server stops", e);
        }
        try {
            return reports.compose(request, archive);
        } finally {
            places.release();
        }
    }
}
