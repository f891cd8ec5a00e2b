package org.volteface.api.report;

import java.util.List;
import java.util.Objects;

/**
 * A report, ready to be rendered.
 *
 * @param request what it was asked to show
 * @param title its title
 * @param summary one sentence that states the result
 * @param sections its parts, in order
 */
public record Report(ReportRequest request, String title, String summary, List<Section> sections) {
    /** Copies the sections. */
    public Report {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        sections = List.copyOf(sections);
    }
}
