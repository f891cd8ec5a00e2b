package org.volteface.api.report;

import java.util.List;
import java.util.Objects;

/**
 * A report, ready to be rendered. The same request on the same state of an archive gives an equal report.
 *
 * @param request what it was asked to show
 * @param title its title
 * @param summary one sentence that states the result
 * @param sections its parts, in order
 * @param basis what it rests on
 */
public record Report(ReportRequest request, String title, String summary, List<Section> sections, ReportBasis basis) {
    /** Copies the sections. */
    public Report {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        sections = List.copyOf(sections);
        Objects.requireNonNull(basis, "basis");
    }

    /** A report of which nobody tells what it rests on. */
    public Report(ReportRequest request, String title, String summary, List<Section> sections) {
        this(request, title, summary, sections, ReportBasis.UNKNOWN);
    }
}
