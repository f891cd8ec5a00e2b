package org.volteface.console.report;

import java.util.Objects;
import java.util.Optional;
import org.volteface.api.report.ReportChanges;
import org.volteface.console.page.Frame;

/**
 * A report as its page shows it.
 *
 * @param frame what stands around it
 * @param report the report
 * @param progress how far it has come; empty where it is not being made
 * @param changes what it has otherwise than another, where that is known
 * @param since since when that has changed, in words
 */
public record ReportView(
        Frame frame,
        KeptReport report,
        Optional<ReportProgress> progress,
        Optional<ReportChanges> changes,
        String since) {
    /** Refuses null. */
    public ReportView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(since, "since");
    }
}
