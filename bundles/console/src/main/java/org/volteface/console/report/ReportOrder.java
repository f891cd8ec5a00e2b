package org.volteface.console.report;

import java.util.Objects;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.ReportRequest;

/**
 * What report is to be made, and in which form.
 *
 * @param request what it is to show
 * @param form its form, as it was when it was asked for
 */
public record ReportOrder(ReportRequest request, Form form) {
    /** Refuses null. */
    public ReportOrder {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(form, "form");
    }

    /**
     * A form of reports.
     *
     * @param format its short name
     * @param label what people call it
     * @param mediaType the type of its files
     * @param extension what their names end in
     */
    public record Form(String format, String label, String mediaType, String extension) {
        private static final String UNKNOWN_TYPE = "application/octet-stream";

        /** Brings what others tell of themselves into the form that headers and file names have. */
        public Form {
            Objects.requireNonNull(format, "format");
            Objects.requireNonNull(label, "label");
            mediaType = mediaType.matches("[\\w.+-]+/[\\w.+-]+") ? mediaType : UNKNOWN_TYPE;
            extension = extension.matches("[A-Za-z0-9.]{1,12}") ? extension : "bin";
        }

        /** That of a renderer. */
        public static Form of(ReportRenderer renderer) {
            return new Form(renderer.format(), renderer.label(), renderer.mediaType(), renderer.extension());
        }
    }
}
