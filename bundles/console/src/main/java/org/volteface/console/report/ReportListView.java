package org.volteface.console.report;

import java.util.List;
import java.util.Objects;
import org.volteface.console.page.Frame;
import org.volteface.console.words.Words;

/**
 * The list of reports as its page shows it.
 *
 * @param frame what stands around it
 * @param reports the reports, the latest first
 */
public record ReportListView(Frame frame, List<KeptReport> reports) {
    /** Copies the list. */
    public ReportListView {
        Objects.requireNonNull(frame, "frame");
        reports = List.copyOf(reports);
    }

    /** The heading, which states the result. */
    public String heading() {
        return reports.isEmpty() ? "No reports yet" : Words.count(reports.size(), "report") + " kept";
    }
}
